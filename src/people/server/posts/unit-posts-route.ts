import { z } from 'zod';
import type { UnitId } from '#organisation/model/unit.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { noSuch } from './post-refusals.ts';
import { presentBody, presentPost } from './present-posts.ts';
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
  .command((database, { params, query }) => findPosts(database, params.unit, query.as_of))
  .present(({ found }) => ({
    place: found.place ?? null,
    bodies: found.bodies.map((body) => presentBody(body, found)),
    posts: found.posts.map((post) => presentPost(post, found)),
  }));

async function findPosts(database: Database, unit: string, asOf: string) {
  const found = await database.snapshot(async (view) => {
    const kept = await organisationCacheOf(database).current(view);
    const asked = { unit: unit as UnitId, day: toldDay(asOf) };
    return kept && unitPostsOn(view, kept, asked);
  });
  if (found === undefined) return { kind: 'refused', problem: noSuch(unit) } as const;
  return { kind: 'done', found } as const;
}
