import { z } from 'zod';
import { ACTIVITY_RULES } from '#activities/model/activity-policy.ts';
import { PLACE_KINDS, type PlaceFields } from '#activities/model/place/place.ts';
import { PLACES } from '#activities/server/activity-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import { toldName, writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changePlace, enterPlace } from './keep-place.ts';

const LONGEST_NAME = 200;

const placeContract = z
  .object({
    id: writtenId,
    version: z.int(),
    name: z.string(),
    kind: z.enum(PLACE_KINDS),
    parent: writtenId.nullable().meta({ description: 'The wider place that it lies in.' }),
  })
  .meta({ id: 'Place' });

const placeBody = z.strictObject({
  name: toldName(LONGEST_NAME).min(1),
  kind: z.enum(PLACE_KINDS),
  parent: writtenId.nullable().default(null),
});

export const PLACES_ROUTE = readRoute('/api/v1/places', {
  summary: 'All places in which events are held',
  access: permitted(ACTIVITY_RULES, 'read-places'),
  answer: z.object({ places: z.array(placeContract) }),
})
  .command(async (database) => allPlaces(database))
  .present(({ places }) => ({ places: places.map(presentPlace) }));

async function allPlaces(queries: Queries) {
  return {
    kind: 'done',
    places: await recordsWhere(queries, PLACES, { order: 'name, id' }),
  } as const;
}

export const ENTER_PLACE_ROUTE = createRoute('/api/v1/places', {
  summary: 'Enters a place',
  access: permitted(ACTIVITY_RULES, 'keep-places'),
  body: placeBody,
  answer: placeContract,
})
  .command((tx, { asker, body }) => enterPlace(tx, body, asker.account))
  .present(({ record }) => presentPlace(record), { version: ({ record }) => record.version });

export const CHANGE_PLACE_ROUTE = changeRoute('PUT /api/v1/places/:place', {
  summary: 'Calls a place otherwise, or lays it into another',
  access: permitted(ACTIVITY_RULES, 'keep-places'),
  params: z.strictObject({ place: writtenId }),
  body: placeBody,
  answer: placeContract,
})
  .command((tx, { asker, params, seen, body }) =>
    changePlace(tx, { id: params.place, seen, fields: body, actor: asker.account }),
  )
  .present(({ record }) => presentPlace(record), { version: ({ record }) => record.version });

function presentPlace({
  id,
  version,
  name,
  kind,
  parent,
}: Kept<PlaceFields>): z.output<typeof placeContract> {
  return { id, version, name, kind, parent };
}
