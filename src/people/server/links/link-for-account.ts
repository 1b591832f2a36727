import type { AccountId } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { writtenName, type PersonName } from '#people/model/names/person-name.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import type { Refusal } from '#platform/server/http/outcome.ts';
import type { LinkReader } from './hand-link.ts';
import { lockLinks } from './link-lock.ts';
import { makeLink } from './make-link.ts';

/** An account that is open, as far as links go. */
interface OpenAccount extends PersonName {
  readonly id: AccountId;
  readonly login: string;
  readonly email: string;
  readonly language: Language;
  /** Whether somebody has set a password or a passkey. */
  readonly has_come_in: boolean;
}

export interface AccountLinkWish {
  readonly account: string;
  readonly actor: EventActor;
  readonly now: Date;
}

export type AccountLink =
  | { readonly kind: 'done'; readonly reader: LinkReader }
  | Refusal<LinkProblem | HttpProblem>;

/** A new invitation in the place of the one before, for who has not come in yet. */
export async function renewInvitation(
  tx: Transaction,
  wish: AccountLinkWish,
): Promise<AccountLink> {
  await lockLinks(tx, wish.account);
  const found = await openAccountOf(tx, wish.account);
  if (found === undefined) return noSuchAccount(wish.account);
  if (found.has_come_in) return ALREADY_COME_IN;
  return { kind: 'done', reader: await readerOf(tx, found, { ...wish, purpose: 'invitation' }) };
}

/** A link by which the owner of an account sets another password; made by another than the owner. */
export async function makePasswordLink(
  tx: Transaction,
  wish: AccountLinkWish,
): Promise<AccountLink> {
  if (wish.account === wish.actor) return FOR_ONESELF;
  await lockLinks(tx, wish.account);
  const found = await openAccountOf(tx, wish.account);
  if (found === undefined) return noSuchAccount(wish.account);
  return {
    kind: 'done',
    reader: await readerOf(tx, found, { ...wish, purpose: 'password-reset' }),
  };
}

const FOR_ONESELF = {
  kind: 'refused',
  problem: { code: 'link-for-oneself', facts: {} },
} as const satisfies Refusal<LinkProblem>;

export const ALREADY_COME_IN = {
  kind: 'refused',
  problem: { code: 'already-come-in', facts: {} },
} as const satisfies Refusal<LinkProblem>;

/** An account that is open; locked until the transaction ends, so that it is not closed meanwhile. */
export async function openAccountOf(
  queries: Queries,
  account: string,
): Promise<OpenAccount | undefined> {
  const [found] = await queries.query<OpenAccount>(
    `select account.id, coalesce(login, '') as login, email, language,
       password_hash is not null
         or exists (select from passkey where passkey.account = account.id) as has_come_in,
       family_name as "familyName", middle_name as "middleName", given_name as "givenName"
     from account join person on person.id = account.person
     where account.id = $1 and closed is null for update of account`,
    [account],
  );
  return found;
}

export function noSuchAccount(id: string): Refusal<HttpProblem> {
  return { kind: 'refused', problem: { code: 'no-such-resource', facts: { id } } };
}

async function readerOf(
  tx: Transaction,
  { id, login, email, language, ...name }: OpenAccount,
  { purpose, actor, now }: AccountLinkWish & Pick<LinkReader, 'purpose'>,
): Promise<LinkReader> {
  const link = await makeLink(tx, { purpose, account: id, actor, now });
  return { ...link, purpose, login, email, language, name: writtenName(name) };
}
