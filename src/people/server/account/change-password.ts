import type { AccountId } from '#kernel/actor.ts';
import { PROOF_NEEDED } from '#people/model/account/fresh-proof.ts';
import { problemOfPassword } from '#people/model/sign-in/password-rule.ts';
import type { PasswordProblem } from '#people/model/sign-in/sign-in-problems.ts';
import { lockLinks } from '#people/server/links/link-lock.ts';
import { withdrawLinks } from '#people/server/links/withdraw-links.ts';
import { paceProblem } from '#people/server/sign-in/proof-pace.ts';
import { hashPassword } from '#people/server/sign-in/password-hash.ts';
import type { TooManyTries } from '#people/server/sign-in/too-many-tries.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { endOtherSessions } from './own-sessions.ts';
import {
  graveDeed,
  isProven,
  ownVisit,
  refused,
  renewedSession,
  type Answered,
  type OwnArrival,
  type OwnVisit,
  type WithCookie,
} from './own-visit.ts';
import { ownerOf, provenDeed } from './prove-again.ts';

/** What somebody sends who wants another password. */
export interface PasswordChange {
  /** Left out: a proof of the last minutes stands for it. */
  readonly current?: string | undefined;
  readonly new: string;
  /** Of the second factor, beside the current password. */
  readonly code?: string | undefined;
}

type Changed =
  | Answered<WithCookie>
  | { readonly kind: 'refused'; readonly problem: PasswordProblem | TooManyTries };

/** Sets another password: all other sessions end, and this one gets another token. */
export async function changePassword(
  database: Database,
  arrived: OwnArrival,
  { current, new: password, code }: PasswordChange,
): Promise<Changed> {
  // Before a password is hashed for nothing.
  if (current === undefined && !isProven(ownVisit(arrived))) return refused(PROOF_NEEDED);
  const known = await knownOf(database, arrived.asker.account);
  const problem = problemOfPassword({ ...known, password });
  if (problem !== undefined) return { kind: 'refused', problem };
  const makeDeed = async () => {
    const hash = await hashPassword(password, ownerOf(arrived.asker.account));
    return async (tx: Transaction, visit: OwnVisit) => setPassword(tx, visit, hash);
  };
  if (current !== undefined) {
    return provenDeed(database, arrived, { proof: { password: current, code }, makeDeed });
  }
  const early = paceProblem(database, arrived.asker.account, arrived.visitor.now);
  if (early !== undefined) return { kind: 'refused', problem: early };
  return graveDeed(database, arrived, await makeDeed());
}

interface Known {
  readonly login: string;
  readonly name: string;
}

/** What others know of the person: no password may be that. */
async function knownOf(database: Database, account: AccountId): Promise<Known> {
  const [known] = await database.query<Known>(
    `select coalesce(login, '') as login,
       concat_ws(' ', nullif(family_name, ''), nullif(middle_name, ''), given_name) as name
     from account join person on person.id = account.person where account.id = $1`,
    [account],
  );
  if (known === undefined) throw new Error('expected the account of who asks, got none');
  return known;
}

async function setPassword(
  tx: Transaction,
  visit: OwnVisit,
  hash: string,
): Promise<Answered<WithCookie>> {
  const { account, now } = visit;
  await lockLinks(tx, account);
  await tx.query('update account set password_hash = $2, password_changed_at = $3 where id = $1', [
    account,
    hash,
    now.toISOString(),
  ]);
  await recordEvent(tx, { kind: 'password-changed', actor: account, data: { account } }, now);
  // Whoever waits with a link to set another one would undo this.
  await withdrawLinks(tx, { account, actor: account, now });
  await endOtherSessions(tx, visit);
  return { kind: 'done', cookie: await renewedSession(tx, visit) };
}
