import { TOTP } from 'otpauth';
import type { LightMyRequestResponse } from 'fastify';
import { hashPassword } from '#people/server/sign-in/password-hash.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { ApiClient } from './api-client.ts';
import { signedIn, type TestAccount } from './test-account.ts';

/** The password of those whom `withPassword` signs in. */
export const PASSWORD = 'mưa rào tháng sáu';

/** Somebody signed in who also has a password. */
export async function withPassword(database: Database): Promise<TestAccount> {
  const somebody = await signedIn(database, { roles: [] });
  await database.query('update account set password_hash = $2 where id = $1', [
    somebody.account,
    await hashPassword(PASSWORD, 'test'),
  ]);
  return somebody;
}

/** Lets more than ten minutes go by since somebody last proved who it is. */
export async function outwaitProof(database: Database, { account }: TestAccount): Promise<void> {
  await database.query(
    `update session set proven_at = proven_at - interval '10 minutes 1 second' where account = $1`,
    [account],
  );
}

/** The same account with the cookie that an answer gave the browser. */
export function withCookieOf(
  somebody: TestAccount,
  answer: Pick<LightMyRequestResponse, 'cookies'>,
): TestAccount {
  const session = answer.cookies.find(({ name }) => name === '__Host-midyear-session');
  if (session === undefined) throw new Error('expected the cookie of a session, got none');
  return { ...somebody, cookie: `${session.name}=${session.value}` };
}

/** The second factor of an account, and its owner, whose session has another token since. */
export interface TurnedOn {
  readonly somebody: TestAccount;
  readonly secret: string;
  /** By which it was turned on. */
  readonly code: string;
  readonly recoveryCodes: readonly string[];
}

/** Turns the second factor on, with the code of now. */
export async function turnOn(client: ApiClient, as: TestAccount): Promise<TurnedOn> {
  const { secret } = await client.ask<{ secret: string }>('POST /api/v1/account/second-factor', {
    as,
  });
  const code = codeOf(secret);
  const confirmed = await client.send('POST /api/v1/account/second-factor/confirmation', {
    as,
    body: { code },
  });
  if (confirmed.statusCode !== 200) throw new Error(`not turned on: ${confirmed.body}`);
  const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>();
  return { somebody: withCookieOf(as, confirmed), secret, code, recoveryCodes };
}

/** What the app shows. @param steps of 30 seconds later than now, or earlier. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** The events about an account, in their order. */
export async function eventsOf(
  database: Database,
  { account }: TestAccount,
): Promise<readonly { readonly kind: string; readonly data: object }[]> {
  return database.query('select kind, data from event where actor = $1 order by number', [account]);
}
