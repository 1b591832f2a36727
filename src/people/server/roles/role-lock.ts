import type { Transaction } from '#platform/server/database/database.ts';

/**
 * Waits until nobody else changes who is what, until the transaction ends. To be taken before roles are
 * read: two administrators who take each other's role away at once would leave none.
 */
export async function lockRoles(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(7, 0)');
}
