import type { AccountId } from '#kernel/actor.ts';
import { LATEST, type Day } from '#kernel/day.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { recordRole } from '#people/server/roles/give-role.ts';
import { lockRoles } from '#people/server/roles/role-lock.ts';
import { lacksAdministrator } from '#people/server/sign-in/lacking-administrator.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { ComerByLink } from './comer-by-link.ts';
import { makeLink, type MadeLink } from './make-link.ts';
import { openAccount, takenLogins } from './open-account.ts';

/** What the first administrator is; whatever else is needed, such an account can give. */
const ROLES = ['administrator', 'viewer'] as const;

/** Makes person and account of the first administrator; once there is one, no link makes another. */
export async function makeFirstAdministrator(
  tx: Transaction,
  { login, language, familyName, middleName, givenName }: ComerByLink,
  today: Day,
): Promise<AccountId | LinkProblem> {
  await lockRoles(tx);
  if (!(await lacksAdministrator(tx, today))) return { code: 'link-withdrawn', facts: {} };
  if ((await takenLogins(tx, [login])).has(login)) {
    return { code: 'login-taken', facts: { login, part: 'body', field: 'login' } };
  }
  const name = { familyName, middleName, givenName };
  const { person } = await enterPerson(tx, { name }, 'operator');
  const wish = { person, login, email: '', language: language ?? 'vi' };
  const account = await openAccount(tx, wish, 'operator');
  for (const role of ROLES) {
    const holder = { kind: 'account', account } as const;
    const period = { from: today, until: LATEST };
    await recordRole(tx, { role, holder, place: { kind: 'whole' }, period }, 'operator');
  }
  return account;
}

/** A new link for the first administrator, in the place of older ones; `undefined` where there is one. */
export async function linkForFirstAdministrator(
  database: Database,
  { now, today }: { readonly now: Date; readonly today: Day },
): Promise<MadeLink | undefined> {
  return database.transaction(async (tx) => {
    if (!(await lacksAdministrator(tx, today))) return undefined;
    const wish = { purpose: 'first-administrator', account: null, actor: 'operator', now } as const;
    return makeLink(tx, wish);
  });
}
