import type { AccountId } from '#kernel/actor.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { newToken, tokenHash } from './token.ts';

/** At the latest then the person signs in anew. */
export const SESSION_HOURS = 12;

const HOUR_MS = 3_600_000;

export interface SessionWish {
  readonly account: AccountId;
  /** What the browser calls itself, in a few words. */
  readonly device: string;
  readonly now: Date;
}

/** Opens a session of somebody who has just proved to be it. @returns its token, which is kept nowhere. */
export async function openSession(
  queries: Queries,
  { account, device, now }: SessionWish,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * HOUR_MS);
  await queries.query(
    `insert into session
       (token_hash, id, account, device, created_at, last_seen_at, expires_at, proven_at)
     values ($1, $2, $3, $4, $5, $5, $6, $5)`,
    [tokenHash(token), newIdentity(), account, device, now.toISOString(), expiresAt.toISOString()],
  );
  return token;
}
