import { toldDay } from '#platform/server/http/contract-values.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { heirBookOf, loadCachedOrganisation } from '#organisation/server/organisation-cache.ts';
import {
  bodiesWhere,
  holdingsWhere,
  membershipsWhere,
  postsWhere,
} from '#people/server/posts/kept-posts.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** From where delegates are sent. */
export interface ChosenHolders {
  /** All posts that lie with these units on the day. */
  readonly units: readonly string[];
  readonly posts: readonly string[];
  /** All who have a seat in these bodies. */
  readonly bodies: readonly string[];
}

/** Somebody by a post or a seat. */
export interface Holder {
  readonly person: string;
  readonly post: string | null;
  readonly body: string | null;
  readonly unit: string | null;
}

const ON_DAY = 'valid_from <= $2 and valid_until > $2';

/** Who holds the chosen posts and seats on a day, each person once: by the post before the seat. */
export async function holdersOf(
  queries: Queries,
  { units, posts, bodies }: ChosenHolders,
  day: string,
): Promise<readonly Holder[]> {
  const found = [
    ...(await byPosts(
      queries,
      { column: 'unit', ids: await withFormer(queries, units, day) },
      day,
    )),
    ...(await byPosts(queries, { column: 'post', ids: posts }, day)),
    ...(await byBodies(queries, bodies, day)),
  ];
  return [...new Map(found.toReversed().map((each) => [each.person, each])).values()].toReversed();
}

/** Units with those that ended and whose heirs they are on the day. */
async function withFormer(
  queries: Queries,
  units: readonly string[],
  day: string,
): Promise<readonly string[]> {
  const kept = units.length === 0 ? undefined : await loadCachedOrganisation(queries);
  if (kept === undefined) return [];
  const book = heirBookOf(kept);
  const all = units.flatMap((unit) => [unit, ...book.heldByOn(unit as UnitId, toldDay(day))]);
  // Units that live within a day only are known by an alias, and hold no posts.
  return all.filter((unit) => !unit.includes('~'));
}

async function byPosts(
  queries: Queries,
  { column, ids }: { readonly column: 'unit' | 'post'; readonly ids: readonly string[] },
  day: string,
): Promise<readonly Holder[]> {
  if (ids.length === 0) return [];
  const posts = await postsWhere(queries, {
    where: `${column} = any($1::uuid[]) and ${ON_DAY}`,
    values: [ids, day],
  });
  const byId = new Map(posts.map((post) => [post.id, post]));
  const holdings = await holdingsWhere(queries, {
    where: `post = any($1::uuid[]) and ${ON_DAY}`,
    values: [[...byId.keys()], day],
  });
  const rank = new Map([...byId.keys()].map((id, index) => [id, index]));
  return holdings
    .toSorted((one, other) => (rank.get(one.post) ?? 0) - (rank.get(other.post) ?? 0))
    .map(({ person, post }) => ({ person, post, body: null, unit: byId.get(post)?.unit ?? null }));
}

async function byBodies(
  queries: Queries,
  ids: readonly string[],
  day: string,
): Promise<readonly Holder[]> {
  if (ids.length === 0) return [];
  const values = [ids, day];
  const where = `body = any($1::uuid[]) and ${ON_DAY}`;
  const bodies = await bodiesWhere(queries, { where, values });
  const unitOf = new Map(bodies.map(({ id, unit }) => [id, unit]));
  const members = await membershipsWhere(queries, { where, values });
  return members.map(({ person, body }) => {
    return { person, post: null, body, unit: unitOf.get(body) ?? null };
  });
}
