import type { Transaction } from '#platform/server/database/database.ts';

const FIRST_ADMINISTRATOR = 'first administrator';

/**
 * Takes the links of an account alone until the transaction ends, or those for the first administrator:
 * who makes one and who uses one do so one after the other. To be taken after the lock of roles and before the
 * row of the account: everywhere in this order, or two wait for each other.
 */
export async function lockLinks(tx: Transaction, account: string | null): Promise<void> {
  const name = account ?? FIRST_ADMINISTRATOR;
  await tx.query('select pg_advisory_xact_lock(8, hashtext($1))', [name]);
}
