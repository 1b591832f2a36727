/** A session that nobody used for so long has ended; docs/decisions/016-sign-in.md says why so long. */
const IDLE_MINUTES = 120;

/** At the latest then the person signs in anew (NIST SP 800-63B rev. 4, 2.2.3: 24 hours at most). */
export const SESSION_HOURS = 12;

/** How far the clock of this computer may stand before the last use of a session. */
const CLOCK_TOLERANCE_MS = 60_000;

/** The use of a session is written down this often at most: a read should not write. */
const TOUCH_MS = 60_000;

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What is kept of a session, in milliseconds since 1970. */
export interface SessionTimes {
  readonly lastSeenAt: number;
  readonly expiresAt: number;
}

/** `ahead`: seen last in the future, so the clock was set back and no time of it can be believed. */
export type SessionStanding = 'alive' | 'idle' | 'expired' | 'ahead';

/** Whether a session still says who somebody is. */
export function sessionStanding(
  { lastSeenAt, expiresAt }: SessionTimes,
  now: number,
): SessionStanding {
  if (lastSeenAt > now + CLOCK_TOLERANCE_MS) return 'ahead';
  if (now >= expiresAt) return 'expired';
  return lastSeenAt <= idleSince(now) ? 'idle' : 'alive';
}

/** When a session that is opened now ends, however much it is used. */
export function sessionEnd(now: number): number {
  return now + SESSION_HOURS * HOUR_MS;
}

/** Sessions last seen then or before have ended. */
export function idleSince(now: number): number {
  return now - IDLE_MINUTES * MINUTE_MS;
}

/** Living sessions last seen then or before are to be marked as seen now. */
export function touchedBefore(now: number): number {
  return now - TOUCH_MS;
}
