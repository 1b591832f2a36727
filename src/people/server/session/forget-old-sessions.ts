import { idleSince } from '#people/model/session/session-life.ts';
import { DEVICE_DAYS } from '#people/model/sign-in/known-device.ts';
import type { Queries } from '#platform/server/database/database.ts';

/**
 * Lets go of what lets nobody in any more: sessions that ended by themselves, browsers in which nobody
 * signed in for long, challenges that nobody answered in time.
 */
export async function forgetOldSessions(queries: Queries, now: Date): Promise<void> {
  const at = now.toISOString();
  await queries.query('delete from session where expires_at <= $1 or last_seen_at <= $2', [
    at,
    new Date(idleSince(now.getTime())).toISOString(),
  ]);
  await queries.query(
    'delete from known_device where last_used_at < $1::timestamptz - make_interval(days => $2)',
    [at, DEVICE_DAYS],
  );
  await queries.query('delete from challenge where expires_at <= $1', [at]);
}
