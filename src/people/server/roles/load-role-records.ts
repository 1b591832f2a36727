import type { AccountId, Role, RolePlace } from '#kernel/actor.ts';
import type { Period } from '#kernel/period.ts';
import type { DelegationId, RoleId, RoleRecords } from '#people/model/roles/role-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** What `ROLE_RECORDS` comes back as: rows in JSON, days as SQL writes them. */
export interface RoleRows {
  readonly given: readonly (PlacedRow & {
    readonly id: RoleId;
    readonly role: Role;
    readonly account: AccountId | null;
    readonly post: string | null;
  })[];
  readonly held: readonly (DaysRow & {
    readonly account: AccountId;
    readonly post: string;
    readonly unit: string;
  })[];
  readonly delegations: readonly (PlacedRow & {
    readonly id: DelegationId;
    readonly role: RoleId;
    readonly giver: AccountId;
    readonly to: AccountId;
  })[];
  readonly closed: readonly AccountId[];
}

interface DaysRow {
  readonly from: string;
  readonly until: string;
}

interface PlacedRow extends DaysRow {
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
}

const GIVERS = `
  select from_account from delegation_version
  where to_account = account.id and recorded_until is null`;

/** The account itself and all who delegate to it. */
const CONCERNED = `array(select account.id union all ${GIVERS})`;

/** An expression of SQL: all that says which roles the row `account` has, over all days. */
export const ROLE_RECORDS = `jsonb_build_object(
  'given', (
    select coalesce(jsonb_agg(jsonb_build_object('id', role_id, 'role', role, 'account', given.account,
      'post', given.post, 'unit', unit, 'reach', reach, 'from', valid_from, 'until', valid_until)), '[]')
    from role_version given
    where recorded_until is null and (given.account = account.id
      or given.post = any(array(
        select post from holding_version where person = account.person and recorded_until is null))
      or role_id = any(array(
        select role_id from delegation_version
        where to_account = account.id and recorded_until is null)))),
  'held', (
    select coalesce(jsonb_agg(jsonb_build_object('account', holder.id, 'post', held.post, 'unit', post.unit,
      'from', greatest(held.valid_from, post.valid_from),
      'until', least(held.valid_until, post.valid_until))), '[]')
    from account holder
    join holding_version held on held.person = holder.person and held.recorded_until is null
    join post_version post on post.post = held.post and post.recorded_until is null
    where holder.id = any(${CONCERNED})),
  'delegations', (
    select coalesce(jsonb_agg(jsonb_build_object('id', delegation, 'role', role_id,
      'giver', from_account, 'to', to_account, 'unit', unit, 'reach', reach,
      'from', valid_from, 'until', valid_until)), '[]')
    from delegation_version where to_account = account.id and recorded_until is null),
  'closed', (
    select coalesce(jsonb_agg(concerned.id), '[]') from account concerned
    where concerned.closed is not null and concerned.id = any(${CONCERNED})))`;

/** All that says which roles an account has; `undefined` where there is no such account. */
export async function loadRoleRecords(
  queries: Queries,
  account: AccountId,
): Promise<RoleRecords | undefined> {
  const [found] = await queries.query<{ records: RoleRows }>(
    `select ${ROLE_RECORDS} as records from account where id = $1`,
    [account],
    'once',
  );
  return found && roleRecords(found.records);
}

export function roleRecords({ given, held, delegations, closed }: RoleRows): RoleRecords {
  return {
    given: given.map(({ id, role, account, post, ...row }) => ({
      ...{ id, role, place: placeOf(row), period: periodOf(row) },
      holder: account === null ? { kind: 'post', post: post ?? '' } : { kind: 'account', account },
    })),
    held: held.map(({ account, post, unit, ...row }) => ({
      account,
      post,
      unit,
      period: periodOf(row),
    })),
    delegations: delegations.map(({ id, role, giver: from, to, ...row }) => ({
      ...{ id, role, from, to, place: placeOf(row), period: periodOf(row) },
    })),
    closed: new Set(closed),
  };
}

function placeOf({ unit, reach }: PlacedRow): RolePlace {
  return unit === null ? { kind: 'whole' } : { kind: 'unit', unit, reach };
}

function periodOf({ from, until }: DaysRow): Period {
  return { from: dayOfSql(from), until: dayOfSql(until) };
}
