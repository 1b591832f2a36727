import { hash } from '@node-rs/argon2';
import type { AccountId } from '#kernel/actor.ts';
import { HASHING_COST } from '#people/model/sign-in/password-hashing.ts';
import type { Database } from '#platform/server/database/database.ts';
import { signedIn, type AccountWish } from './test-account.ts';

export const PASSWORD = 'cánh đồng lúa chín';

/** Somebody who can come in by login and password; not signed in yet. */
export interface AccountWithPassword {
  readonly account: AccountId;
  readonly login: string;
}

let hashed: Promise<string> | undefined;
let last = 0;

export async function accountWithPassword(
  database: Database,
  { isSample = false, ...wish }: AccountWish & { readonly isSample?: boolean } = {},
): Promise<AccountWithPassword> {
  hashed ??= hash(PASSWORD, HASHING_COST);
  const { account } = await signedIn(database, wish);
  const login = `person-${(last += 1)}`;
  await database.query(
    'update account set login = $2, password_hash = $3, is_sample = $4 where id = $1',
    [account, login, await hashed, isSample],
  );
  await database.query('delete from session where account = $1', [account]);
  return { account, login };
}
