import type { Database } from '#platform/server/database/database.ts';

/** Takes everything out of a store again, for tests that begin anew many times. */
export async function emptyStore(database: Database): Promise<void> {
  await database.query('truncate event, unit, stored_file, answered_request, indicator cascade');
}
