import type { Database, Transaction } from '#platform/server/database/database.ts';

/** Changes what the database refuses to change, as whoever has the disk or is its superuser can. */
export async function pastTheWalls<Result>(
  database: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    return work(tx);
  });
}
