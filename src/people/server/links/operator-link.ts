import type { AccountId } from '#kernel/actor.ts';
import { foldLogin } from '#people/model/links/login-name.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { lockLinks } from './link-lock.ts';
import { makeLink, type MadeLink } from './make-link.ts';

export interface OperatorLinkWish {
  readonly login: string;
  /** For somebody whose authenticator app is lost with all recovery codes. */
  readonly removesSecondFactor: boolean;
  readonly now: Date;
}

export type OperatorLink =
  | (MadeLink & { readonly kind: 'made'; readonly hasSecondFactor: boolean })
  | { readonly kind: 'no-such-login' | 'account-closed' };

/** A password link made by whoever runs the machine, so that a lost administrator is no dead end. */
export async function makeOperatorLink(
  database: Database,
  { login, removesSecondFactor, now }: OperatorLinkWish,
): Promise<OperatorLink> {
  return database.transaction(async (tx) => {
    const found = await lockedAccount(tx, foldLogin(login));
    if (found === undefined) return { kind: 'no-such-login' };
    if (found.is_closed) return { kind: 'account-closed' };
    const { id: account, has_second_factor: hadFactor } = found;
    const isRemoved = hadFactor && removesSecondFactor;
    if (isRemoved) await removeSecondFactor(tx, account, now);
    const wish = { purpose: 'password-reset', account, actor: 'operator', now } as const;
    const link = await makeLink(tx, wish);
    return { kind: 'made', ...link, hasSecondFactor: hadFactor && !isRemoved };
  });
}

interface FoundAccount {
  readonly id: AccountId;
  readonly is_closed: boolean;
  readonly has_second_factor: boolean;
}

async function lockedAccount(tx: Transaction, login: string): Promise<FoundAccount | undefined> {
  const [named] = await tx.query<{ id: string }>('select id from account where login = $1', [
    login,
  ]);
  if (named === undefined) return undefined;
  await lockLinks(tx, named.id);
  const [found] = await tx.query<FoundAccount>(
    `select id, closed is not null as is_closed, totp_since is not null as has_second_factor
     from account where id = $1 for update`,
    [named.id],
  );
  return found;
}

async function removeSecondFactor(tx: Transaction, account: AccountId, now: Date): Promise<void> {
  await tx.query(
    'update account set totp_secret = null, totp_since = null, totp_step = null where id = $1',
    [account],
  );
  await tx.query('delete from recovery_code where account = $1', [account]);
  const data = { account };
  await recordEvent(tx, { kind: 'second-factor-off', actor: 'operator', data }, now);
}
