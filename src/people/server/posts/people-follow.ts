import { sqlDay } from '#platform/server/database/sql-day.ts';
import type { OpenWork } from '#organisation/model/reorganisation/open-work.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type {
  FindWithoutPlace,
  LoadOpenWork,
  ReorganisationFollowers,
} from '#organisation/server/reorganisation-followers.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import {
  findLastAdministrator,
  keepLastAdministrator,
} from '#people/server/roles/administrator-follows.ts';
import type { LastAdministratorProblem } from '#people/server/roles/keep-administrator.ts';
import { rolesEnded } from '#people/server/roles/roles-ended.ts';
import { peopleWithoutPlace } from './without-place.ts';

/**
 * What people are to reorganisations: posts and roles that units leave, who is left over, and that somebody is
 * left to administer the whole.
 */
export const PEOPLE_FOLLOW: ReorganisationFollowers<LastAdministratorProblem> = {
  loadBases: async () => [],
  loadOpenWork: loadPostsAndRoles,
  findObstacles: findLastAdministrator,
  // Posts and roles lie with heirs without being moved: see decision 017.
  listener: keepLastAdministrator,
  findWithoutPlace: namesWithoutPlace,
  findRolesEnded: rolesEnded,
};

interface CountRow {
  readonly unit: UnitId;
  readonly kind: 'post-held' | 'role-held';
  readonly count: number;
}

/** The posts that somebody holds from the day on, and the roles that hold from then on. */
async function loadPostsAndRoles(
  ...[queries, units, { heirs, on }]: Parameters<LoadOpenWork>
): Promise<readonly OpenWork[]> {
  const holderOf = new Map(
    units.flatMap((unit) =>
      // Units that live within a day only are known by an alias, and nobody is anything there.
      [unit, ...heirs.heldByOn(unit, on)]
        .filter((held) => !held.includes('~'))
        .map((held) => [held, unit] as const),
    ),
  );
  const rows = await queries.query<CountRow>(OPEN, [[...holderOf.keys()], sqlDay(on)]);
  const counts = new Map<string, OpenWork>();
  for (const { unit: held, kind, count } of rows) {
    const unit = holderOf.get(held) ?? held;
    const before = counts.get(`${unit} ${kind}`)?.count ?? 0;
    counts.set(`${unit} ${kind}`, { unit, kind, period: undefined, count: before + count });
  }
  return [...counts.values()];
}

const OPEN = `
  select unit, 'post-held' as kind, count(distinct post)::int as count
  from post_version its join holding_version held using (post)
  where unit = any($1::uuid[]) and its.recorded_until is null and held.recorded_until is null
    and its.valid_until > $2 and held.valid_until > greatest($2::date, held.valid_from)
  group by unit
  union all
  select unit, 'role-held', count(*)::int
  from role_version held left join account on account.id = held.account
  where unit = any($1::uuid[]) and recorded_until is null and account.closed is null
    and valid_until > greatest($2::date, valid_from)
  group by unit
  order by kind, unit`;

async function namesWithoutPlace(
  ...[queries, { heirs, on }]: Parameters<FindWithoutPlace>
): ReturnType<FindWithoutPlace> {
  const people = await namesOf(queries, await peopleWithoutPlace(queries, heirs, on));
  return Array.from(people, ([id, name]) => ({ id, name: writtenName(name) }));
}
