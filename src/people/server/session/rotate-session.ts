import type { Queries } from '#platform/server/database/database.ts';
import { newToken, tokenHash } from './token.ts';

/**
 * Gives a session another token, so that one somebody saw before opens nothing any more: whenever
 * what the session gives has grown (OWASP Session Management, “Renew the Session ID After Any
 * Privilege Level Change”). @returns the new token, for `sessionCookie`; `undefined` where there is
 * no such session.
 */
export async function rotateSession(
  queries: Queries,
  session: string,
): Promise<string | undefined> {
  const token = newToken();
  const changed = await queries.query(
    'update session set token_hash = $2 where id = $1 returning id',
    [session, tokenHash(token)],
  );
  return changed.length === 0 ? undefined : token;
}
