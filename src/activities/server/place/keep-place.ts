import {
  refused,
  type ActivityProblem,
  type ActivityRefusal,
} from '#activities/model/activity-problems.ts';
import type { PlaceFields } from '#activities/model/place/place.ts';
import { liesInItself } from '#activities/model/place/place-tree.ts';
import { PLACES } from '#activities/server/activity-records.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';

export type PlaceOutcome =
  | { readonly kind: 'done'; readonly record: Kept<PlaceFields> }
  | ActivityRefusal;

/** Enters a place in which events are held. */
export async function enterPlace(
  tx: Transaction,
  fields: PlaceFields,
  actor: EventActor,
): Promise<PlaceOutcome> {
  const problem = await parentProblem(tx, fields);
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
  // Two that are laid into each other at once would close a circle.
  await tx.query('select pg_advisory_xact_lock(10, 1)');
  const outcome = await changeRecord<PlaceFields, ActivityProblem>(tx, {
    ...{ table: PLACES, id, seen },
    event: { kind: 'place-changed', actor, data: {} },
    decide: async () => {
      const problem = await parentProblem(tx, fields, id);
      return problem === undefined ? { kind: 'done', after: fields } : refused(problem);
    },
  });
  return outcome.kind === 'refused' ? refused(outcome.problem) : outcome;
}

async function parentProblem(
  tx: Transaction,
  { name, parent }: PlaceFields,
  id?: string,
): Promise<ActivityProblem | undefined> {
  if (parent === null) return undefined;
  const places = await recordsWhere(tx, PLACES);
  const placeById = new Map(places.map((place) => [place.id, place]));
  if (!placeById.has(parent)) return { code: 'no-such-place', facts: { id: parent } };
  if (id === undefined || !liesInItself(placeById, id, parent)) return undefined;
  return { code: 'place-in-itself', facts: { name } };
}
