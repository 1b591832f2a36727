import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { rolesAt } from '#people/model/roles/roles-at.ts';
import { idleSince, sessionStanding, touchedBefore } from '#people/model/session/session-life.ts';
import { PEOPLE_REVISION, roleRecordsAt } from '#people/server/roles/kept-role-records.ts';
import { unitsOfDay } from '#people/server/roles/units-of-day.ts';
import { tokenHash } from '#people/server/session/token.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';

/** Of a visitor, what tells who it is. */
export type KnownVisitor = Pick<
  Visitor,
  'sessionToken' | 'isLocal' | 'isPresent' | 'now' | 'today'
>;

/**
 * Who a visitor is, with the roles of today, in one query, which also notes that the session was used;
 * in a second one where something about people has changed since the account asked last.
 * A session that has ended, of an account that was closed, or of a sample account beyond this machine,
 * is none. Refused: a session last used in the future.
 */
export async function findAsker(
  database: Database,
  { sessionToken, isLocal, isPresent, now, today }: KnownVisitor,
): Promise<Asker | HttpProblem | undefined> {
  if (sessionToken === undefined) return undefined;
  const [at, touched, idle] = [
    now.getTime(),
    touchedBefore(now.getTime()),
    idleSince(now.getTime()),
  ];
  const [found] = await database.query<FoundSession>(
    FIND,
    [tokenHash(sessionToken), isLocal, ...[at, touched, idle].map(instant), isPresent],
    'once',
  );
  if (found === undefined) return undefined;
  const { account, session, proven_at: provenAt } = found;
  const [lastSeenAt, expiresAt] = [found.last_seen_at.getTime(), found.expires_at.getTime()];
  switch (sessionStanding({ lastSeenAt, expiresAt }, at)) {
    case 'alive':
      return { account, session, provenAt, today, ...(await standingOf(database, found, today)) };
    case 'ahead': {
      const newest = found.last_seen_at.toISOString();
      return { code: 'clock-set-back', facts: { now: now.toISOString(), newest } };
    }
    case 'idle':
    case 'expired':
      return undefined;
  }
}

interface FoundSession {
  readonly account: AccountId;
  readonly session: string;
  readonly proven_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly people: string | null;
  readonly revision: string | null;
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

// The select sees the session as it was before the update: two parts of one statement, one snapshot.
const FIND = `
  with touched as (
    update session set last_seen_at = $3
    where $6 and token_hash = $1 and last_seen_at <= $4 and last_seen_at > $5 and expires_at > $3)
  select account.id as account, session.id as session, session.proven_at, session.last_seen_at,
    session.expires_at, ${PEOPLE_REVISION} as people,
    (select revision from organisation_state) as revision
  from session join account on account.id = session.account
  where session.token_hash = $1 and account.closed is null and ($2 or not account.is_sample)`;

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
