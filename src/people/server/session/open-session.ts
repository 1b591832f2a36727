import type { AccountId } from '#kernel/actor.ts';
import { sessionEnd } from '#people/model/session/session-life.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { newToken, tokenHash } from './token.ts';

export interface SessionWish {
  readonly account: AccountId;
  /** What the browser calls itself, in a few words. */
  readonly device: string;
  readonly now: Date;
}

export interface OpenedSession {
  readonly session: string;
  /** Goes into the cookie and is kept nowhere. */
  readonly token: string;
}

/** Opens a session of somebody who has just proved to be it. */
export async function openSession(
  queries: Queries,
  { account, device, now }: SessionWish,
): Promise<OpenedSession> {
  const [token, session] = [newToken(), newIdentity()];
  const expiresAt = new Date(sessionEnd(now.getTime()));
  await queries.query(
    `insert into session
       (token_hash, id, account, device, created_at, last_seen_at, expires_at, proven_at)
     values ($1, $2, $3, $4, $5, $5, $6, $5)`,
    [tokenHash(token), session, account, device, now.toISOString(), expiresAt.toISOString()],
  );
  return { session, token };
}
