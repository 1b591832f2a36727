import type { AccountId } from '#kernel/actor.ts';
import { DEVICE_DAYS } from '#people/model/sign-in/known-device.ts';
import { newToken, tokenHash } from '#people/server/session/token.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { CookieChange } from '#platform/server/http/session-cookies.ts';

const DAY_SECONDS = 86_400;

interface SignedInDevice {
  readonly account: AccountId;
  /** What the browser brought along. */
  readonly deviceToken: string | undefined;
  readonly now: Date;
}

/**
 * Remembers that an account came in from a browser, so that strangers who guess its password do not
 * keep it out of there. A browser that several use is known to each. @returns what it is to keep.
 */
export async function rememberDevice(
  queries: Queries,
  { account, deviceToken = newToken(), now }: SignedInDevice,
): Promise<CookieChange> {
  await queries.query(
    `insert into known_device (token_hash, account, since, last_used_at) values ($1, $2, $3, $3)
     on conflict (token_hash, account) do update set last_used_at = $3`,
    [tokenHash(deviceToken), account, now.toISOString()],
  );
  return { name: 'device', token: deviceToken, maxAgeSeconds: DEVICE_DAYS * DAY_SECONDS };
}

/** Whether an account came in from a browser before. */
export async function isKnownDevice(
  queries: Queries,
  login: string,
  deviceToken: string,
): Promise<boolean> {
  const found = await queries.query(
    `select from known_device join account on account.id = known_device.account
     where token_hash = $1 and login = $2`,
    [tokenHash(deviceToken), login],
    'once',
  );
  return found.length > 0;
}
