import type { Queries } from '#platform/server/database/database.ts';
import type { ReadEvent } from './event-pages.ts';

/** What an identity of the log stands for, in the words of today. */
export interface ToldName {
  readonly id: string;
  readonly kind: 'account' | 'person' | 'unit' | 'post' | 'body' | 'role';
  /** null: the person was erased. Of a role that was given or lent: which role. */
  readonly name: string | null;
  /** Of a unit, a post or a body: the name in English, where it has one. */
  readonly nameEn: string;
  /** Of a role: the account or the post it was given or lent to. */
  readonly holder: string | null;
  /** Of a role: for which unit; null: the whole organisation. */
  readonly unit: string | null;
}

const IDENTITY = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Enough for every event of a page; an import names more than anybody reads. */
const MOST_NAMES = 2000;

/** The identities that events name: who did something, and what it was about. */
export function identitiesIn(events: readonly ReadEvent[]): readonly string[] {
  const found = new Set<string>();
  for (const { actor, data } of events) {
    for (const [id] of `${actor} ${data ?? ''}`.matchAll(IDENTITY)) {
      found.add(id);
      if (found.size === MOST_NAMES) return [...found];
    }
  }
  return [...found];
}

/** Names of accounts, persons, units, posts and bodies as they are now; what is none of them is left out. */
export async function toldNames(
  queries: Queries,
  ids: readonly string[],
): Promise<readonly ToldName[]> {
  if (ids.length === 0) return [];
  const roles = await queries.query<ToldName>(ROLES, [ids]);
  const about = roles.flatMap(({ holder, unit }) => [holder, unit]).filter((id) => id !== null);
  const names = await queries.query<ToldName>(NAMES, [[...ids, ...about]]);
  return [...names, ...roles];
}

const LAST = 'order by recorded_from desc limit 1';

const ROLES = `
  with asked as (select distinct unnest($1::uuid[]) as id)
  select asked.id, 'role' as kind, held.role as name, '' as "nameEn", held.holder, held.unit
  from asked cross join lateral (
    select role, coalesce(account, post) as holder, unit from role_version
    where role_id = asked.id ${LAST}) held
  union all
  select asked.id, 'role', held.role, '', lent.to_account, lent.unit
  from asked cross join lateral (
    select role_id, to_account, unit from delegation_version
    where delegation = asked.id ${LAST}) lent
  cross join lateral (
    select role from role_version where role_id = lent.role_id ${LAST}) held`;

/** As Vietnamese names are written; parts that somebody does not have leave no gap. */
const FULL_NAME = `case when person.erased is null then
  concat_ws(' ', nullif(family_name, ''), nullif(middle_name, ''), nullif(given_name, '')) end`;

const NAMES = `
  with asked as (select distinct unnest($1::uuid[]) as id)
  select named.*, null as holder, null as unit from (
    select asked.id, 'account' as kind, ${FULL_NAME} as name, '' as "nameEn"
    from asked join account on account.id = asked.id join person on person.id = account.person
    union all
    select asked.id, 'person', ${FULL_NAME}, '' from asked join person on person.id = asked.id
    union all
    select asked.id, 'unit', version.name, version.name_en
    from asked join unit on unit.id = asked.id
    cross join lateral (
      select name, name_en from unit_version where unit_version.unit = unit.number
      order by recorded_until desc nulls first, valid_until desc limit 1) version
    union all
    select asked.id, 'post', version.title, version.title_en
    from asked cross join lateral (
      select title, title_en from post_version where post = asked.id ${LAST}) version
    union all
    select asked.id, 'body', version.name, version.name_en
    from asked cross join lateral (
      select name, name_en from body_version where body = asked.id ${LAST}) version
  ) named`;
