import type { AccountId } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { commitTo } from '#people/server/personal-data/personal-commitments.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { refusalError } from '#platform/server/http/outcome.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';

export interface AccountWish {
  readonly person: string;
  /** Folded. */
  readonly login: string;
  readonly email: string;
  readonly language: Language;
  readonly isSample?: boolean;
}

/**
 * Opens an account of a person, with no way in yet.
 * @throws a refusal where somebody took the login meanwhile: it ends the transaction.
 */
export async function openAccount(
  tx: Transaction,
  { person, login, email, language, isSample = false }: AccountWish,
  actor: EventActor,
): Promise<AccountId> {
  const account = newIdentity() as string as AccountId;
  const personal = commitTo(person, { login, ...(email !== '' && { email }) });
  const data = { account, person, language, isSample, ...personal.commitments };
  const event = await recordEvent(tx, { kind: 'account-opened', actor, data });
  await personal.keep(tx, event);
  const written = { account, person, login, email, language, isSample };
  if (!(await writeAccount(tx, written, event))) {
    const taken: LinkProblem = { code: 'login-taken', facts: { login } };
    throw refusalError(taken);
  }
  return account;
}

/** An account as an event tells of it. */
export interface WrittenAccount extends Omit<AccountWish, 'login' | 'isSample'> {
  readonly account: string;
  /** Null: it is known no more. */
  readonly login: string | null;
  readonly isSample: boolean;
}

/** @returns false where somebody has the login. */
export async function writeAccount(
  tx: Transaction,
  { account, person, login, email, language, isSample }: WrittenAccount,
  event: number,
): Promise<boolean> {
  const opened = await tx.query(
    `insert into account (id, person, login, email, language, is_sample, opened)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (login) do nothing returning id`,
    [account, person, login, email, language, isSample, event],
  );
  return opened.length > 0;
}

/** Those of some logins that accounts have. */
export async function takenLogins(
  queries: Queries,
  logins: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await queries.query<{ login: string }>(
    'select login from account where login = any($1)',
    [logins],
  );
  return new Set(rows.map(({ login }) => login));
}
