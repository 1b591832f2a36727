import { canRemovePasskey } from '#people/model/account/ways-in.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { notThere, refused, type Answered, type OwnVisit } from './own-visit.ts';

/** Takes a passkey from its owner, unless nothing else lets that person in. */
export async function removePasskey(
  tx: Transaction,
  { account, now }: OwnVisit,
  passkey: string,
): Promise<Answered> {
  const ways = await waysIn(tx, account);
  if (!ways.passkeys.includes(passkey)) return notThere(passkey);
  const { hasPassword, passkeys } = ways;
  if (!canRemovePasskey({ hasPassword, passkeyCount: passkeys.length })) {
    return refused({ code: 'last-way-in', facts: {} });
  }
  await tx.query('delete from passkey where account = $1 and id = $2', [account, passkey]);
  const data = { account, passkey };
  await recordEvent(tx, { kind: 'passkey-removed', actor: account, data }, now);
  return { kind: 'done' };
}

interface KeptWays {
  readonly hasPassword: boolean;
  readonly passkeys: readonly string[];
}

/** Locks the account: of two that remove at once, the second finds what the first has left. */
async function waysIn(tx: Transaction, account: string): Promise<KeptWays> {
  const [locked] = await tx.query<{ has_password: boolean }>(
    'select password_hash is not null as has_password from account where id = $1 for update',
    [account],
  );
  const passkeys = await tx.query<{ id: string }>('select id from passkey where account = $1', [
    account,
  ]);
  return { hasPassword: locked?.has_password === true, passkeys: passkeys.map(({ id }) => id) };
}
