import type { AccountId, HeldRole, Role } from '#kernel/actor.ts';
import { formatDay } from '#kernel/day.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import { tokenHash } from '#people/server/session/token.ts';

/** A session that nobody used for so long has ended. */
const IDLE_MINUTES = 120;

/**
 * Who a visitor is, with the roles of today, in one query. A session that has ended, of an account that
 * was closed, or of a sample account beyond this machine, is none.
 */
export async function findAsker(
  database: Database,
  { sessionToken, isLocal, now, today }: Visitor,
): Promise<Asker | undefined> {
  if (sessionToken === undefined) return undefined;
  const values = [tokenHash(sessionToken), now.toISOString(), formatDay(today), isLocal];
  const [found] = await database.query<FoundSession>(FIND, values, 'once');
  if (found === undefined) return undefined;
  const { account, session, proven_at: provenAt, roles } = found;
  return { account, session, provenAt, today, roles: roles.map(heldRole) };
}

interface FoundSession {
  readonly account: AccountId;
  readonly session: string;
  readonly proven_at: Date;
  readonly roles: readonly RoleRow[];
}

interface RoleRow {
  readonly role: Role;
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
}

const FIND = `
  select account.id as account, session.id as session, session.proven_at,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'unit', unit, 'reach', reach))
      from role_version held
      where held.recorded_until is null and held.valid_from <= $3 and held.valid_until > $3
        and (held.account = account.id or held.post in (
          select post from holding_version
          where person = account.person and recorded_until is null
            and valid_from <= $3 and valid_until > $3))
    ), '[]') as roles
  from session join account on account.id = session.account
  where session.token_hash = $1 and session.expires_at > $2
    and session.last_seen_at > $2::timestamptz - interval '${IDLE_MINUTES} minutes'
    and account.closed is null and ($4 or not account.is_sample)`;

function heldRole({ role, unit, reach }: RoleRow): HeldRole {
  return { role, place: unit === null ? { kind: 'whole' } : { kind: 'unit', unit, reach } };
}
