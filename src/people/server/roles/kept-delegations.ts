import type { AccountId, Role, RolePlace } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { intersection, isEmpty, type Period } from '#kernel/period.ts';
import type { DelegationId, RoleId } from '#people/model/roles/role-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';

/** A delegation as the store holds it now. */
export interface KeptDelegation {
  readonly id: DelegationId;
  readonly roleId: RoleId;
  readonly role: Role;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly place: RolePlace;
  /** Where the role that is lent was given for. */
  readonly rolePlace: RolePlace;
  readonly period: Period;
  readonly version: number;
}

interface DelegationRow {
  readonly id: DelegationId;
  readonly role_id: RoleId;
  readonly role: Role;
  readonly from_account: AccountId;
  readonly to_account: AccountId;
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
  readonly role_unit: string | null;
  readonly role_reach: 'alone' | 'below';
  readonly valid_from: string;
  readonly valid_until: string;
  readonly held_from: string;
  readonly held_until: string;
  readonly version: string;
}

const SELECT = `
  select delegation as id, lent.role_id, held.role, from_account, to_account, lent.unit, lent.reach,
    held.unit as role_unit, held.reach as role_reach,
    lent.valid_from, lent.valid_until, held.valid_from as held_from, held.valid_until as held_until,
    lent.recorded_from as version
  from delegation_version lent
  join role_version held on held.role_id = lent.role_id and held.recorded_until is null
  where lent.recorded_until is null`;

export async function keptDelegation(
  queries: Queries,
  id: string,
): Promise<KeptDelegation | undefined> {
  const [row] = await queries.query<DelegationRow>(`${SELECT} and delegation = $1`, [id]);
  return row && delegationOf(row);
}

/** What an account lends or is lent, as far as it counts on a day or later. */
export async function delegationsFrom(
  queries: Queries,
  account: string,
  day: Day,
): Promise<readonly KeptDelegation[]> {
  const rows = await queries.query<DelegationRow>(
    `${SELECT} and (from_account = $1 or to_account = $1)
       and lent.valid_until > greatest($2::date, lent.valid_from)
     order by delegation`,
    [account, sqlDay(day)],
  );
  return rows.map(delegationOf);
}

/** All that counts on a day or later, of roles that do and of givers who are there. */
export async function allDelegationsFrom(
  queries: Queries,
  day: Day,
): Promise<readonly KeptDelegation[]> {
  const rows = await queries.query<DelegationRow>(
    `${SELECT} and lent.valid_until > greatest($1::date, lent.valid_from)
       and held.valid_until > greatest($1::date, held.valid_from)
       and not exists (select from account
         where id in (from_account, to_account) and closed is not null)
     order by held.role, lent.valid_from, delegation`,
    [sqlDay(day)],
  );
  return rows.map(countingOf);
}

/**
 * What an account lends and what is lent to it on the days on which it counts, which are at most those
 * of the role itself; the newest first.
 */
export async function delegationsOf(
  queries: Queries,
  account: AccountId,
): Promise<readonly KeptDelegation[]> {
  const rows = await queries.query<DelegationRow>(
    `${SELECT} and (from_account = $1 or to_account = $1)
     order by lent.valid_from desc, delegation desc limit 1000`,
    [account],
  );
  return rows.map(countingOf).filter(({ period }) => !isEmpty(period));
}

function countingOf(row: DelegationRow): KeptDelegation {
  const delegation = delegationOf(row);
  const held = { from: dayOfSql(row.held_from), until: dayOfSql(row.held_until) };
  return { ...delegation, period: intersection(delegation.period, held) };
}

function delegationOf(row: DelegationRow): KeptDelegation {
  const { id, role_id: roleId, role, unit, reach } = row;
  return {
    ...{ id, roleId, role, from: row.from_account, to: row.to_account },
    place: placeOf(unit, reach),
    rolePlace: placeOf(row.role_unit, row.role_reach),
    period: { from: dayOfSql(row.valid_from), until: dayOfSql(row.valid_until) },
    version: Number(row.version),
  };
}

function placeOf(unit: string | null, reach: 'alone' | 'below'): RolePlace {
  return unit === null ? { kind: 'whole' } : { kind: 'unit', unit, reach };
}
