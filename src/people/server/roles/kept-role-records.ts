import type { AccountId } from '#kernel/actor.ts';
import type { RoleRecords } from '#people/model/roles/role-records.ts';
import type { Database } from '#platform/server/database/database.ts';
import { ROLE_RECORDS, roleRecords, type RoleRows } from './load-role-records.ts';

/** An expression of SQL: changes with everything that `ROLE_RECORDS` of any account could say. */
export const PEOPLE_REVISION = '(select revision from people_state)';

interface KeptRecords {
  readonly revision: string | null;
  readonly records: RoleRecords;
}

/** Accounts whose records are kept: more than work with one server on one day. */
const KEPT = 5000;

const KEPT_OF = new WeakMap<Database, Map<AccountId, KeptRecords>>();

/**
 * All that says which roles an account has, kept from the request before while nothing about people has
 * changed: to read it takes longer than to find the session.
 * @param revision `PEOPLE_REVISION`, as it was read with the session.
 */
export async function roleRecordsAt(
  database: Database,
  account: AccountId,
  revision: string | null,
): Promise<RoleRecords> {
  const kept = KEPT_OF.get(database) ?? new Map<AccountId, KeptRecords>();
  KEPT_OF.set(database, kept);
  const known = kept.get(account);
  if (known?.revision === revision) return known.records;
  const loaded = await load(database, account);
  // Put in anew, so that the first is the one that was read longest ago.
  kept.delete(account);
  kept.set(account, loaded);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return loaded.records;
}

/** With the revision that the same query saw: it may be a later one. */
async function load(database: Database, account: AccountId): Promise<KeptRecords> {
  const [found] = await database.query<{ records: RoleRows; revision: string | null }>(
    `select ${ROLE_RECORDS} as records, ${PEOPLE_REVISION} as revision from account where id = $1`,
    [account],
    'once',
  );
  if (found === undefined) throw new Error(`${account}: expected the account of a session`);
  return { revision: found.revision, records: roleRecords(found.records) };
}
