import type { AccountId, HeldRole, Role } from '#kernel/actor.ts';
import { formatDay } from '#kernel/day.ts';
import { idleSince, sessionStanding, touchedBefore } from '#people/model/session/session-life.ts';
import { tokenHash } from '#people/server/session/token.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';

/** Of a visitor, what tells who it is. */
export type KnownVisitor = Pick<Visitor, 'sessionToken' | 'isLocal' | 'now' | 'today'>;

/**
 * Who a visitor is, with the roles of today, in one query, which also notes that the session was used.
 * A session that has ended, of an account that was closed, or of a sample account beyond this machine,
 * is none. Refused: a session last used in the future.
 */
export async function findAsker(
  database: Database,
  { sessionToken, isLocal, now, today }: KnownVisitor,
): Promise<Asker | HttpProblem | undefined> {
  if (sessionToken === undefined) return undefined;
  const [at, touched, idle] = [
    now.getTime(),
    touchedBefore(now.getTime()),
    idleSince(now.getTime()),
  ];
  const [found] = await database.query<FoundSession>(
    FIND,
    [tokenHash(sessionToken), formatDay(today), isLocal, ...[at, touched, idle].map(instant)],
    'once',
  );
  if (found === undefined) return undefined;
  const { account, session, proven_at: provenAt, roles } = found;
  const [lastSeenAt, expiresAt] = [found.last_seen_at.getTime(), found.expires_at.getTime()];
  switch (sessionStanding({ lastSeenAt, expiresAt }, at)) {
    case 'alive':
      return { account, session, provenAt, today, roles: roles.map(heldRole) };
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
  readonly roles: readonly RoleRow[];
}

interface RoleRow {
  readonly role: Role;
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
}

// The select sees the session as it was before the update: two parts of one statement, one snapshot.
const FIND = `
  with touched as (
    update session set last_seen_at = $4
    where token_hash = $1 and last_seen_at <= $5 and last_seen_at > $6 and expires_at > $4)
  select account.id as account, session.id as session, session.proven_at, session.last_seen_at,
    session.expires_at, coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'unit', unit, 'reach', reach))
      from role_version held
      where held.recorded_until is null and held.valid_from <= $2 and held.valid_until > $2
        and (held.account = account.id or held.post in (
          select post from holding_version
          where person = account.person and recorded_until is null
            and valid_from <= $2 and valid_until > $2))
    ), '[]') as roles
  from session join account on account.id = session.account
  where session.token_hash = $1 and account.closed is null and ($3 or not account.is_sample)`;

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function heldRole({ role, unit, reach }: RoleRow): HeldRole {
  return { role, place: unit === null ? { kind: 'whole' } : { kind: 'unit', unit, reach } };
}
