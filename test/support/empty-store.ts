import type { Database } from '#platform/server/database/database.ts';

const TABLES =
  'event, unit, stored_file, chunk, answered_request, structure_tree, reporting_period, indicator, asked, figure, total, restated_total';

/** Takes everything out of a store again, for tests that begin anew many times. */
export async function emptyStore(database: Database): Promise<void> {
  await database.query(`truncate ${TABLES} cascade`);
}
