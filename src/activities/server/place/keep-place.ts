import {
  refused,
  type ActivityProblem,
  type ActivityRefusal,
} from '#activities/model/activity-problems.ts';
import type { PlaceFields } from '#activities/model/place/place.ts';
import { liesInItself, placesAround } from '#activities/model/place/place-tree.ts';
import { samePlace } from '#activities/model/place/same-place.ts';
import { PLACES } from '#activities/server/activity-records.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';

export type PlaceOutcome =
  | { readonly kind: 'done'; readonly record: Kept<PlaceFields> }
  | ActivityRefusal;

/** Enters a place in which events are held: each once, for an event is known again by its place. */
export async function enterPlace(
  tx: Transaction,
  fields: PlaceFields,
  actor: EventActor,
): Promise<PlaceOutcome> {
  await onePlaceAtATime(tx);
  const problem = await placeProblem(tx, fields);
  if (problem !== undefined) return refused(problem);
  const event = { kind: 'place-entered', actor, data: {} };
  return { kind: 'done', record: await makeRecord(tx, { table: PLACES, fields, event }) };
}

export interface PlaceChange {
  readonly id: string;
  readonly seen: string;
  readonly fields: PlaceFields;
  readonly actor: EventActor;
}

/** Calls a place otherwise, or lays it into another. */
export async function changePlace(
  tx: Transaction,
  { id, seen, fields, actor }: PlaceChange,
): Promise<PlaceOutcome> {
  await onePlaceAtATime(tx);
  const outcome = await changeRecord<PlaceFields, ActivityProblem>(tx, {
    ...{ table: PLACES, id, seen },
    event: { kind: 'place-changed', actor, data: {} },
    decide: async () => {
      const problem = await placeProblem(tx, fields, id);
      return problem === undefined ? { kind: 'done', after: fields } : refused(problem);
    },
  });
  return outcome.kind === 'refused' ? refused(outcome.problem) : outcome;
}

/** Two laid into each other at once would close a circle; two entered at once would be the same. */
async function onePlaceAtATime(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(10, 1)');
}

async function placeProblem(
  tx: Transaction,
  fields: PlaceFields,
  id?: string,
): Promise<ActivityProblem | undefined> {
  const { name, parent } = fields;
  const places = await recordsWhere(tx, PLACES);
  const placeById = new Map(places.map((place) => [place.id, place]));
  if (parent !== null && !placeById.has(parent)) {
    return { code: 'no-such-place', facts: { id: parent } };
  }
  if (parent !== null && id !== undefined && liesInItself(placeById, id, parent)) {
    return { code: 'place-in-itself', facts: { name } };
  }
  const same = samePlace(places, fields, id);
  if (same === undefined) return undefined;
  const around = placesAround(placeById, same.id).map((place) => place.name);
  return { code: 'place-known-already', facts: { name: around.join(', ') } };
}
