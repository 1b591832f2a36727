import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { heirBookOf, type CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { namesOf, type NamedPeople } from '#people/server/names/names-of.ts';
import { calledUnit, type CalledUnit } from './place-names.ts';
import {
  bodiesWhere,
  holdingsWhere,
  membershipsWhere,
  postsWhere,
  termsWhere,
  type KeptBody,
  type KeptHolding,
  type KeptMembership,
  type KeptPost,
  type KeptTerm,
} from './kept-posts.ts';

/** The posts that lie with a unit on a day, its own and those of units whose heir it is. */
export interface UnitPosts {
  /** Where they lie: the unit itself, or its heir; `undefined` where it ended to nobody. */
  readonly place: UnitId | undefined;
  readonly bodies: readonly KeptBody[];
  readonly terms: readonly KeptTerm[];
  readonly members: readonly KeptMembership[];
  readonly posts: readonly KeptPost[];
  readonly holdings: readonly KeptHolding[];
  readonly people: NamedPeople;
  readonly formerUnits: ReadonlyMap<string, CalledUnit | undefined>;
}

/** `undefined` for what is no unit. */
export async function unitPostsOn(
  queries: Queries,
  kept: CachedOrganisation,
  { unit, day }: { readonly unit: UnitId; readonly day: Day },
): Promise<UnitPosts | undefined> {
  if (calledUnit(kept, unit, day) === undefined) return undefined;
  const book = heirBookOf(kept);
  const place = book.heirOn(unit, day);
  const former = place === unit ? book.heldByOn(unit, day) : [];
  const units = place === unit ? [unit, ...former] : [];
  const onDay = 'valid_from <= $2 and valid_until > $2';
  const of = (column: string, ids: readonly string[]) => {
    return { where: `${column} = any($1::uuid[]) and ${onDay}`, values: [ids, sqlDay(day)] };
  };
  const bodies = await bodiesWhere(queries, of('unit', realOnes(units)));
  const posts = await postsWhere(queries, of('unit', realOnes(units)));
  const bodyIds = bodies.map(({ id }) => id);
  const terms = await termsWhere(queries, {
    where: 'body = any($1::uuid[])',
    values: [bodyIds],
  });
  const members = await membershipsWhere(queries, of('body', bodyIds));
  const holdings = await holdingsWhere(
    queries,
    of(
      'post',
      posts.map(({ id }) => id),
    ),
  );
  const people = await namesOf(
    queries,
    [...members, ...holdings].map(({ person }) => person),
  );
  const formerUnits = new Map(former.map((id) => [id as string, calledUnit(kept, id, day)]));
  return { place, bodies, terms, members, posts, holdings, people, formerUnits };
}

/** Units that live within a day only are known by an alias, and hold no posts. */
function realOnes(units: readonly UnitId[]): readonly UnitId[] {
  return units.filter((unit) => !unit.includes('~'));
}
