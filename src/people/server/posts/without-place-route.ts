import { z } from 'zod';
import { heirBookOf, organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import { placeContract } from '#people/server/names/person-contract.ts';
import { postsHeldBy } from '#people/server/names/person-places.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { calledUnit } from './place-names.ts';
import { peopleWithoutPlace } from './without-place.ts';

/** Who was left over by reorganisations. */
export const WITHOUT_PLACE_ROUTE = readRoute('/api/v1/people/without-place', {
  summary: 'Lists the people whose every post ended with its unit, so that they hold none on a day',
  access: permitted(PEOPLE_RULES, 'read-people'),
  query: z.strictObject({ as_of: writtenDay }),
  answer: z.object({
    people: z.array(
      z.object({
        id: writtenId,
        name: z.string(),
        lastPosts: z.array(
          z.object({
            holding: writtenId,
            post: writtenId,
            title: z.string(),
            titleEn: z.string(),
            unit: placeContract,
          }),
        ),
      }),
    ),
  }),
})
  .command((database, { query }) => findLeftOver(database, query.as_of))
  .present(({ names, held, kept, day }) => ({
    people: Array.from(names, ([id, name]) => ({
      id,
      name: writtenName(name),
      lastPosts: held
        .filter(({ person }) => person === id)
        .map(({ holding, post, title, titleEn, unit }) => {
          return { holding, post, title, titleEn, unit: calledUnit(kept, unit, day) ?? null };
        }),
    })),
  }));

async function findLeftOver(database: Database, asOf: string) {
  const day = toldDay(asOf);
  return database.snapshot(async (view) => {
    const kept = await organisationCacheOf(database).current(view);
    const left = kept === undefined ? [] : await peopleWithoutPlace(view, heirBookOf(kept), day);
    const names = await namesOf(view, left);
    const held = await postsHeldBy(view, left, day);
    return { kind: 'done', names, held, kept, day } as const;
  });
}
