import { SESSION_HOURS } from '#people/model/session/session-life.ts';
import type { CookieChange } from '#platform/server/http/session-cookies.ts';

const HOUR_SECONDS = 3600;

/** Has the browser keep the token of a session; `undefined`: forget it. */
export function sessionCookie(token: string | undefined): CookieChange {
  return { name: 'session', token, maxAgeSeconds: SESSION_HOURS * HOUR_SECONDS };
}
