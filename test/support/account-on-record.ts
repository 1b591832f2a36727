import { ROLES, type AccountId, type HeldRole } from '#kernel/actor.ts';
import { EARLIEST, LATEST } from '#kernel/day.ts';
import { openAccount } from '#people/server/links/open-account.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { recordRole } from '#people/server/roles/give-role.ts';
import { openSession } from '#people/server/session/open-session.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { TestAccount } from './test-account.ts';

let last = 0;

const EVERY_ROLE: readonly HeldRole[] = ROLES.map((role) => ({ role, place: { kind: 'whole' } }));

/**
 * An account, with every role for the whole organisation unless others are named, made by events alone, as the log of a real store
 * has them; `signedIn` is faster and leaves rows that no event tells of.
 */
export async function accountOnRecord(
  tx: Transaction,
  held: readonly HeldRole[] = EVERY_ROLE,
): Promise<AccountId> {
  const name = { familyName: 'Mẫu', middleName: 'Thử', givenName: 'Nghiệm' };
  const { person } = await enterPerson(tx, { name }, 'operator');
  const login = `on-record-${(last += 1)}`;
  const wish = { person, login, email: '', language: 'vi' } as const;
  const account = await openAccount(tx, wish, 'operator');
  // Who cannot come in does not count where an administrator has to be left.
  await tx.query(`update account set password_hash = 'none' where id = $1`, [account]);
  const period = { from: EARLIEST, until: LATEST };
  for (const { role, place } of held) {
    const holder = { kind: 'account', account } as const;
    await recordRole(tx, { role, holder, place, period }, 'operator');
  }
  return account;
}

export async function signedInOnRecord(
  database: Database,
  held: readonly HeldRole[] = EVERY_ROLE,
): Promise<TestAccount> {
  return database.transaction(async (tx) => {
    const account = await accountOnRecord(tx, held);
    const { token } = await openSession(tx, { account, device: 'test', now: new Date() });
    return { account, cookie: `__Host-midyear-session=${token}` };
  });
}
