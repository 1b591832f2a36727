import type { AccountId } from '#kernel/actor.ts';
import { chooseLanguage } from '#people/server/account/own-account.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { Visitor } from '#platform/server/http/asker.ts';
import type { ComerByLink } from './comer-by-link.ts';
import { findLinkById, type UsableLink } from './kept-link.ts';
import { lockLinks } from './link-lock.ts';
import { makeFirstAdministrator } from './first-administrator.ts';

/** Somebody who comes in by a link. */
export interface ComingIn {
  readonly link: UsableLink;
  readonly comer: ComerByLink & { readonly passwordHash: string };
  readonly visitor: Pick<Visitor, 'now' | 'today'>;
}

/**
 * Uses a link up and gives its account the password. Of two at once, the second waits for the first and
 * finds the link used. Whoever was signed in to the account before is so no more.
 */
export async function comeIn(
  tx: Transaction,
  { link, comer, visitor }: ComingIn,
): Promise<AccountId | LinkProblem> {
  const { owner, purpose, id } = link;
  const { now } = visitor;
  await lockLinks(tx, owner?.account ?? null);
  const used = await tx.query(
    `update one_time_link as link set used_at = $2
     where id = $1 and used_at is null and withdrawn_at is null and expires_at > $2
       and not exists (select from account where account.id = link.account and closed is not null)
     returning id`,
    [id, now.toISOString()],
  );
  if (used.length === 0) return whyNot(tx, id, now);
  const account = owner?.account ?? (await makeFirstAdministrator(tx, comer, visitor.today));
  if (typeof account !== 'string') return account;
  const data = { link: id, purpose, account };
  await recordEvent(tx, { kind: 'link-used', actor: account, data });
  await tx.query('update account set password_hash = $2, password_changed_at = $3 where id = $1', [
    account,
    comer.passwordHash,
    now.toISOString(),
  ]);
  const { language } = comer;
  if (language !== undefined) await chooseLanguage(tx, { account, language, now });
  await tx.query('delete from session where account = $1', [account]);
  await tx.query('delete from known_device where account = $1', [account]);
  return account;
}

async function whyNot(tx: Transaction, id: string, now: Date): Promise<LinkProblem> {
  const link = await findLinkById(tx, id, now);
  return 'code' in link ? link : { code: 'link-withdrawn', facts: {} };
}
