import type { Transaction } from '#platform/server/database/database.ts';

/**
 * Waits until nobody else changes the organisation, until the transaction ends. To be taken before
 * anything is read, and before the locks of periods and cells. Whoever relies on the organisation
 * staying as it is takes it `shared`; whoever changes it, `exclusive`.
 */
export async function lockOrganisation(
  tx: Transaction,
  manner: 'shared' | 'exclusive',
): Promise<void> {
  const lock = manner === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`select ${lock}(1, 0)`);
}
