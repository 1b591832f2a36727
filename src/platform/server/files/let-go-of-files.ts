import { WAITING_HOURS } from '#platform/model/files/waiting-bounds.ts';
import type { Database } from '#platform/server/database/database.ts';

const HOUR_MS = 3_600_000;

/**
 * Lets go of files that were handed in and joined to nothing in time: asked for daily. The log knows nothing
 * of them. One that is being joined just now is waited for, and stays.
 */
export async function letGoOfFiles(database: Database, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WAITING_HOURS * HOUR_MS).toISOString();
  await database.transaction(async (tx) => {
    const gone = await tx.query<{ id: string }>(
      'delete from handed_in_file where handed_in_at <= $1 returning id',
      [since],
    );
    // Whoever sends one once more under the same key is to have it taken anew.
    await tx.query(
      `delete from answered_request where exists (
         select from unnest($1::text[]) as gone (id) where position(gone.id in body) > 0)`,
      [gone.map(({ id }) => id)],
    );
  });
  // What is joined leaves here too; the embedded database gives no room back by itself.
  await database.query('vacuum handed_in_file, handed_in_chunk');
}
