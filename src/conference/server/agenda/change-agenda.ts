import { AGENDA_LIFE, type AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import {
  refusedFor,
  type ConferenceProblem,
  type ConferenceRefusal,
} from '#conference/model/conference-problems.ts';
import { deedProblem } from '#conference/model/conference-deeds.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { AGENDA_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import { isPerson } from '#people/server/posts/known-person.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import { hearOfLength, itemsOf } from './agenda-length.ts';

/** What is told of a point of the agenda. */
export type ToldItem = Pick<
  AgendaItem,
  'title' | 'kind' | 'minutes' | 'presenter' | 'presenterPost'
>;

export type AgendaOutcome =
  | { readonly kind: 'done'; readonly record: Kept<AgendaItem> }
  | ConferenceRefusal;

/** Adds a point at the end of the agenda. */
export async function addAgendaItem(
  tx: Transaction,
  { conference: id, ...told }: ToldItem & { readonly conference: string },
  actor: EventActor,
): Promise<AgendaOutcome> {
  const conference = await lockedConference(tx, id);
  if (conference === undefined) return refusedFor(noSuchThing(id));
  const tidy = { ...told, title: told.title.trim() };
  const standing = await standingNow(tx, conference);
  const problem = deedProblem('plan-agenda', standing) ?? itemProblem(tidy);
  if (problem !== undefined) return refusedFor(problem);
  if (!(await isKnown(tx, tidy))) return refusedFor(noSuchThing(tidy.presenter ?? ''));
  const others = await itemsOf(tx, id);
  const position = Math.max(0, ...others.map((each) => each.position)) + 1;
  const fields: AgendaItem = {
    ...{ ...tidy, conference: id, position, state: AGENDA_LIFE.begins },
    ...{ beganAt: null, endedAt: null, note: '' },
  };
  const data = { conference: id, unit: conference.unit, title: conference.title };
  const event = { kind: 'agenda-item-added', actor, data };
  const record = await makeRecord(tx, { table: AGENDA_TABLE, fields, event });
  await hearOfLength(tx, { conference, items: others }, actor);
  return { kind: 'done', record };
}

interface ItemChange {
  readonly id: string;
  readonly seen: string;
  /** With its place among those that are not dropped, counted from 1. */
  readonly told: ToldItem & { readonly place: number };
}

/** Changes a point of the agenda, or its place; one that has begun keeps its place. */
export async function changeAgendaItem(
  tx: Transaction,
  { id, seen, told: { place, ...told } }: ItemChange,
  actor: EventActor,
): Promise<AgendaOutcome> {
  const item = await recordOf(tx, AGENDA_TABLE, id);
  const conference = item && (await lockedConference(tx, item.conference));
  if (item === undefined || conference === undefined) return refusedFor(noSuchThing(id));
  const tidy = { ...told, title: told.title.trim() };
  const data = { conference: conference.id, unit: conference.unit, title: conference.title };
  const standing = await standingNow(tx, conference);
  const items = await itemsOf(tx, conference.id);
  const outcome = await changeRecord(tx, {
    ...{ table: AGENDA_TABLE, id, seen },
    event: { kind: 'agenda-item-changed', actor, data },
    async decide(before) {
      const problem = deedProblem('plan-agenda', standing) ?? itemProblem(tidy);
      if (problem !== undefined) return refusedFor(problem);
      const known = await isKnown(tx, tidy);
      if (!known) return refusedFor(noSuchThing(tidy.presenter ?? ''));
      return { kind: 'done', after: { ...before, ...tidy } };
    },
  });
  if (outcome.kind === 'refused') return outcome;
  await hearOfLength(tx, { conference, items }, actor);
  return moveItem(tx, { item: outcome.record, place, data }, actor);
}

interface ItemMove {
  readonly item: Kept<AgendaItem>;
  readonly place: number;
  readonly data: object;
}

/** Puts a point where it shall stand, and counts those between anew. */
async function moveItem(
  tx: Transaction,
  { item, place, data }: ItemMove,
  actor: EventActor,
): Promise<AgendaOutcome> {
  const items = await itemsOf(tx, item.conference);
  const from = items.findIndex(({ id }) => id === item.id);
  const to = Math.min(Math.max(place, 1), items.length) - 1;
  if (from === -1 || from === to) return { kind: 'done', record: item };
  const begun = items.slice(Math.min(from, to)).find(({ state }) => state !== 'waiting');
  if (begun !== undefined) {
    return refusedFor({ code: 'agenda-item-begun', facts: { title: begun.title } });
  }
  const moved = items.toSpliced(from, 1).toSpliced(to, 0, item);
  let record = item;
  for (const [index, each] of moved.entries()) {
    const outcome = await changeRecord(tx, {
      ...{ table: AGENDA_TABLE, id: each.id },
      event: { kind: 'agenda-item-changed', actor, data },
      decide: (before) => ({ kind: 'done', after: { ...before, position: index + 1 } }),
    });
    if (outcome.kind === 'refused') return outcome;
    if (each.id === item.id) record = outcome.record;
  }
  return { kind: 'done', record };
}

/** What the secretary adds to the minutes of a point; two who write at once do not overwrite each other. */
export async function noteAgendaItem(
  tx: Transaction,
  { id, seen, note }: { id: string; seen: string; note: string },
  actor: EventActor,
): Promise<AgendaOutcome> {
  const item = await recordOf(tx, AGENDA_TABLE, id);
  const conference = item && (await lockedConference(tx, item.conference));
  if (conference === undefined) return refusedFor(noSuchThing(id));
  const data = { conference: conference.id, unit: conference.unit, title: conference.title };
  const problem = deedProblem('note', await standingNow(tx, conference));
  return changeRecord(tx, {
    ...{ table: AGENDA_TABLE, id, seen },
    event: { kind: 'agenda-item-noted', actor, data },
    decide: (before) =>
      problem ? refusedFor(problem) : { kind: 'done', after: { ...before, note } },
  });
}

function itemProblem({ title }: ToldItem): ConferenceProblem | undefined {
  return title === '' ? { code: 'agenda-item-untitled', facts: {} } : undefined;
}

async function isKnown(tx: Transaction, { presenter }: ToldItem): Promise<boolean> {
  return presenter === null || isPerson(tx, presenter);
}
