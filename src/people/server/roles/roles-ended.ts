import type { Role } from '#kernel/actor.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { FindRolesEnded } from '#organisation/server/reorganisation-followers.ts';
import { nameOf, type NameColumns } from '#people/server/access/account-names.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

interface EndedRow extends NameColumns {
  readonly role_id: string;
  readonly role: Role;
  readonly unit: UnitId;
  readonly person: string;
}

/** The roles that by their own days hold on a day, and whose units have left them to nobody. */
export async function rolesEnded(
  ...[queries, { heirs, on }]: Parameters<FindRolesEnded>
): ReturnType<FindRolesEnded> {
  const units = await queries.query<{ unit: UnitId }>(
    `select distinct unit from role_version where unit is not null and ${HOLDS}`,
    [sqlDay(on)],
  );
  const ended = units
    .map(({ unit }) => unit)
    .filter((unit) => heirs.heirNotAboveOn(unit, on) === undefined);
  if (ended.length === 0) return [];
  const rows = await queries.query<EndedRow>(WHOSE, [sqlDay(on), ended]);
  return rows.map(({ role_id: role, person, ...row }) => ({
    ...{ id: `${role} ${person}`, role: row.role, unit: row.unit, person },
    name: nameOf(row),
  }));
}

const HOLDS = 'recorded_until is null and valid_from <= $1 and valid_until > $1';

const WHOSE = `
  with ended as (select * from role_version where unit = any($2::uuid[]) and ${HOLDS}),
  own as (
    select role_id, role, unit, person from ended join account on account.id = ended.account
    where closed is null
    union
    select role_id, role, unit, account.person
    from ended join (select post, person from holding_version where ${HOLDS}) held using (post)
    join account on account.person = held.person and closed is null
  )
  select role_id, role, unit, person.id as person, family_name, middle_name, given_name
  from own join person on person.id = own.person
  order by sort_key, person.id, role, role_id`;
