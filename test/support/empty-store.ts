import type { Database } from '#platform/server/database/database.ts';
import { pastTheWalls } from './past-the-walls.ts';

const TABLES =
  'event, event_link, unit, stored_file, chunk, answered_request, structure_tree, reporting_period, indicator, asked, figure, total, restated_total';

/** Takes everything out of a store again, for tests that begin anew many times. */
export async function emptyStore(database: Database): Promise<void> {
  await pastTheWalls(database, (tx) => tx.query(`truncate ${TABLES} cascade`));
}
