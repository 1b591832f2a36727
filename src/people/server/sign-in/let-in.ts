import type { AccountId } from '#kernel/actor.ts';
import { deviceName } from '#people/model/session/device-name.ts';
import { endSession } from '#people/server/session/end-session.ts';
import { openSession } from '#people/server/session/open-session.ts';
import { sessionCookie } from '#people/server/session/session-cookie.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import type { CookieChange } from '#platform/server/http/session-cookies.ts';
import { rememberDevice } from './known-devices.ts';

/** By what somebody proved to be the holder of an account. */
export type SignInProof = 'password' | 'password-and-code' | 'passkey' | 'link';

/** Somebody who has just proved to be the holder of an account. */
export interface Proven {
  readonly account: AccountId;
  readonly how: SignInProof;
  readonly visitor: Visitor;
  /** Who was signed in in that browser until now. */
  readonly asker: Asker | undefined;
}

/** A session opened, its token in one of the cookies. */
export interface LetIn {
  readonly session: string;
  readonly token: string;
  readonly cookies: readonly CookieChange[];
}

/**
 * Signs in, always by a session with a new token: one that somebody planted in the browser before
 * opens nothing (session fixation). The session that was there ends.
 */
export async function letIn(
  tx: Transaction,
  { account, how, visitor, asker }: Proven,
): Promise<LetIn> {
  const { now, userAgent, deviceToken } = visitor;
  if (asker !== undefined) await endSession(tx, { session: asker.session, how: 'replaced', now });
  const device = await rememberDevice(tx, { account, deviceToken, now });
  const wish = { account, device: deviceName(userAgent), now };
  const { session, token } = await openSession(tx, wish);
  const data = { account, session, how };
  await recordEvent(tx, { kind: 'signed-in', actor: account, data }, now);
  return { session, token, cookies: [sessionCookie(token), device] };
}
