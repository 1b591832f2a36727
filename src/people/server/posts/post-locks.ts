import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type { Transaction } from '#platform/server/database/database.ts';

/**
 * Waits until nobody else changes what belongs to a body or a post, until the transaction ends, and
 * until nobody changes the organisation: whether there is room is found by looking. The body comes
 * before its posts.
 */
export async function lockPosts(tx: Transaction, ids: readonly (string | null)[]): Promise<void> {
  await lockOrganisation(tx, 'shared');
  for (const id of ids) {
    if (id !== null) await tx.query('select pg_advisory_xact_lock(9, hashtext($1))', [id]);
  }
}
