import { z } from 'zod';
import type { RolePlace } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { presentPlace } from '#people/server/roles/role-contract.ts';
import { lastKnownUnit } from '#people/server/roles/units-of-day.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { noSuch } from './post-refusals.ts';
import { presentBody, presentPost } from './present-posts.ts';
import { rolesOfUnitPosts } from './roles-of-unit-posts.ts';
import { bodyAnswer, postAnswer } from './unit-posts-contract.ts';
import { unitPostsOn } from './unit-posts.ts';

/** The bodies and posts of a unit on a day, with whoever is in them. */
export const UNIT_POSTS_ROUTE = readRoute('/api/v1/units/:unit/posts', {
  summary: 'Lists the bodies and posts of a unit on a day, and who holds them',
  description: 'With those of units that ended and whose heir the unit is on that day.',
  access: permitted(PEOPLE_RULES, 'read-people'),
  params: z.strictObject({ unit: writtenId }),
  query: z.strictObject({ as_of: writtenDay }),
  answer: z.object({
    place: writtenId.nullable().meta({
      description:
        'Where they lie: the unit itself, or its heir, whose posts they are then; null: nowhere.',
    }),
    bodies: z.array(bodyAnswer),
    posts: z.array(postAnswer),
  }),
})
  .command((database, { asker, params, query }) =>
    findPosts(database, { unit: params.unit, day: toldDay(query.as_of) }, asker),
  )
  .present(({ found }) => ({
    place: found.place ?? null,
    bodies: found.bodies.map((body) => presentBody(body, found)),
    posts: found.posts.map((post) => presentPost(post, found)),
  }));

interface PostsAsked {
  readonly unit: string;
  readonly day: Day;
}

async function findPosts(database: Database, { unit, day }: PostsAsked, asker: Asker) {
  const found = await database.snapshot(async (view) => {
    const kept = await organisationCacheOf(database).current(view);
    const posts = kept && (await unitPostsOn(view, kept, { unit: unit as UnitId, day }));
    return posts && { kept, ...posts };
  });
  if (found === undefined) return { kind: 'refused', problem: noSuch(unit) } as const;
  const { kept } = found;
  const posts = found.posts.map(({ id }) => id);
  const roles = await rolesOfUnitPosts(database, { posts, day }, asker);
  const placeOf = (place: RolePlace) =>
    presentPlace(place, (each) => lastKnownUnit(kept, each, day));
  return { kind: 'done', found: { ...found, roles, placeOf } } as const;
}
