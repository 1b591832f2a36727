import type { Day } from '#kernel/day.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { rolesAt } from '#people/model/roles/roles-at.ts';
import { sessionStanding } from '#people/model/session/session-life.ts';
import { roleRecordsAt } from '#people/server/roles/kept-role-records.ts';
import { unitsOfDay } from '#people/server/roles/units-of-day.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import { findSession, type FoundSession } from './find-session.ts';

/** Of a visitor, what tells who it is. */
export type KnownVisitor = Pick<
  Visitor,
  'sessionToken' | 'isLocal' | 'isPresent' | 'now' | 'today'
>;

/**
 * Who a visitor is, with the roles of today: `findSession`, and a second query where something about people
 * has changed since the account asked last.
 * A session that has ended, of an account that was closed, or of a sample account beyond this machine,
 * is none. Refused: a session last used in the future.
 */
export async function findAsker(
  database: Database,
  { sessionToken, today, ...how }: KnownVisitor,
): Promise<Asker | HttpProblem | undefined> {
  if (sessionToken === undefined) return undefined;
  const found = await findSession(database, { sessionToken, ...how });
  if (found === undefined) return undefined;
  const { account, session, proven_at: provenAt } = found;
  const [lastSeenAt, expiresAt] = [found.last_seen_at.getTime(), found.expires_at.getTime()];
  switch (sessionStanding({ lastSeenAt, expiresAt }, how.now.getTime())) {
    case 'alive':
      return { account, session, provenAt, today, ...(await standingOf(database, found, today)) };
    case 'ahead': {
      const newest = found.last_seen_at.toISOString();
      return { code: 'clock-set-back', facts: { now: how.now.toISOString(), newest } };
    }
    case 'idle':
    case 'expired':
      return undefined;
  }
}

/** The roles of a day, laid on the organisation as it was in the query that found the session. */
async function standingOf(
  database: Database,
  { account, people, revision: found }: FoundSession,
  day: Day,
): Promise<Pick<Asker, 'roles' | 'revision'>> {
  const revision = found === null ? undefined : Number(found);
  const kept = await organisationCacheOf(database).at(revision, database);
  const records = await roleRecordsAt(database, account, people);
  const asked = { account, day, units: unitsOfDay(kept, day) };
  return { roles: rolesAt(records, asked), revision };
}
