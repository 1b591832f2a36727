import type { Day } from '#kernel/day.ts';
import {
  decide,
  WHOLE_ORGANISATION,
  type PermissionRule,
  type Subject,
} from '#kernel/permission.ts';
import type { AccountId, Actor } from '#kernel/actor.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { unitSubjects, type SeenOrganisation } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { rolesAt } from '#people/model/roles/roles-at.ts';
import {
  ROLE_RECORDS,
  roleRecords,
  type RoleRows,
} from '#people/server/roles/load-role-records.ts';
import { unitsOfDay } from '#people/server/roles/units-of-day.ts';
import type { Database } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { notPermitted, permittedFor, type Access } from '#platform/server/http/access.ts';

/** Who may correct a person: by which rule, about which units. */
interface Correction {
  readonly rule: PermissionRule;
  readonly subject: Subject;
}

const ANYBODY = PEOPLE_RULES['manage-people'];
const OF_UNIT: PermissionRule = { ...ANYBODY, where: 'unit' };
const OF_WHOLE: PermissionRule = { ...ANYBODY, where: 'whole' };

/** The access of whoever corrects a person. Everybody knows of people, so that a refusal says why. */
export function mayCorrectPerson<
  Taken extends { readonly params: { readonly person: string } },
>(): Access<Taken> {
  return permittedFor(PEOPLE_RULES, 'manage-people', async ({ taken, today, ...seen }) => {
    const { person } = taken.params;
    const correction = (await correctionsOf(seen, [person], today)).get(person);
    const { rule, subject } = correction ?? { rule: ANYBODY, subject: WHOLE_ORGANISATION };
    return [{ subject, rule, unseen: notPermitted(rule) }];
  });
}

/** Which of some people somebody may correct. */
export async function correctableBy(
  seen: SeenOrganisation,
  people: readonly string[],
  { today, ...actor }: Actor & { readonly today: Day },
): Promise<ReadonlySet<string>> {
  const corrections = await correctionsOf(seen, people, today);
  const allowed = [...corrections].filter(
    ([, { rule, subject }]) => decide(rule, actor, subject).kind === 'allowed',
  );
  return new Set(allowed.map(([person]) => person));
}

/**
 * Whoever has a role for the whole is corrected by those who have one for it; others by those over a unit where
 * they hold a post or a seat; those who hold none, by anybody who enters people.
 */
async function correctionsOf(
  seen: SeenOrganisation,
  people: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, Correction>> {
  const high = await peopleOfWhole(seen, people, today);
  const rows = await seen.database.query<PersonUnit>(UNITS, [people, sqlDay(today)]);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const subjects = await unitSubjects(seen, units, [today]);
  const subjectByUnit = new Map(units.map((unit, index) => [unit, subjects[index]]));
  const rowsOf = Map.groupBy(rows, ({ person }) => person);
  const correctionOf = (person: string): Correction => {
    if (high.has(person)) return { rule: OF_WHOLE, subject: WHOLE_ORGANISATION };
    const found = (rowsOf.get(person) ?? []).flatMap(({ unit }) => subjectByUnit.get(unit) ?? []);
    if (found.length === 0) return { rule: ANYBODY, subject: WHOLE_ORGANISATION };
    return { rule: OF_UNIT, subject: joined(found) };
  };
  return new Map(people.map((person) => [person, correctionOf(person)]));
}

/** Several units as one subject: a role over any of them reaches it. */
function joined(subjects: readonly Subject[]): Subject {
  const units = subjects.filter((subject) => subject.kind === 'unit');
  return {
    kind: 'unit',
    selves: new Set(units.flatMap(({ selves }) => [...selves])),
    line: new Set(units.flatMap(({ line }) => [...line])),
  };
}

interface PersonUnit {
  readonly person: string;
  readonly unit: string;
}

const HELD = 'recorded_until is null and valid_from <= $2 and valid_until > $2';

const UNITS = `
  select person, unit from (select person, post from holding_version
    where person = any($1::uuid[]) and ${HELD}) held
  join post_version its on its.post = held.post and its.recorded_until is null
  union
  select person, unit from (select person, body from membership_version
    where person = any($1::uuid[]) and ${HELD}) joined
  join body_version its on its.body = joined.body and its.recorded_until is null`;

async function peopleOfWhole(
  { database, revision }: SeenOrganisation,
  people: readonly string[],
  day: Day,
): Promise<ReadonlySet<string>> {
  const accounts = await accountsOf(database, people);
  const kept = await organisationCacheOf(database).at(revision, database);
  const units = unitsOfDay(kept, day);
  const high = accounts.filter(({ id: account, records }) =>
    rolesAt(roleRecords(records), { account, day, units }).some(
      ({ place }) => place.kind === 'whole',
    ),
  );
  return new Set(high.map(({ person }) => person));
}

interface AccountRow {
  readonly id: AccountId;
  readonly person: string;
  readonly records: RoleRows;
}

async function accountsOf(
  database: Database,
  people: readonly string[],
): Promise<readonly AccountRow[]> {
  return database.query<AccountRow>(
    `select id, person, ${ROLE_RECORDS} as records from account
     where person = any($1::uuid[]) and closed is null`,
    [people],
  );
}
