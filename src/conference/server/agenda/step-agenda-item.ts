import type { AgendaAction, AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import { refusedFor } from '#conference/model/conference-problems.ts';
import { AGENDA_PART, stepPart } from '#conference/model/conference-parts.ts';
import type { Conference } from '#conference/model/conference.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { AGENDA_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import { endSpeaking } from '#conference/server/floor/step-contribution.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, type RecordEvent } from '#platform/server/records/write-records.ts';
import { hearOfLength, itemsOf } from './agenda-length.ts';
import type { AgendaOutcome } from './change-agenda.ts';

/** Who does something in the hall, and when. */
export interface HallDeed {
  readonly actor: EventActor;
  readonly now: Date;
}

interface ItemStep {
  readonly id: string;
  readonly seen: string;
  readonly action: AgendaAction;
}

/** Starts, finishes or drops a point. Whichever is under way ends where another begins. */
export async function stepAgendaItem(
  tx: Transaction,
  { id, seen, action }: ItemStep,
  { actor, now }: HallDeed,
): Promise<AgendaOutcome> {
  const item = await recordOf(tx, AGENDA_TABLE, id);
  const conference = item && (await lockedConference(tx, item.conference));
  if (conference === undefined) return refusedFor(noSuchThing(id));
  const standing = await standingNow(tx, conference);
  const items = await itemsOf(tx, conference.id);
  const outcome = await changeRecord(tx, {
    ...{ table: AGENDA_TABLE, id, seen },
    event: eventOf(action, actor, conference),
    decide(before) {
      const step = stepPart(AGENDA_PART, { state: before.state, action }, standing);
      if (step.kind === 'refused') return step;
      return {
        kind: 'done',
        after: { ...before, state: step.state, ...marks(action, before, now) },
      };
    },
  });
  if (outcome.kind === 'refused') return outcome;
  if (action === 'drop') {
    await hearOfLength(tx, { conference, items }, actor);
    return outcome;
  }
  await finishCurrent(tx, conference.id, {
    actor,
    now,
    except: action === 'start' ? id : undefined,
  });
  return outcome;
}

/** Ends what is under way in a conference, and whoever speaks there. */
export async function finishCurrent(
  tx: Transaction,
  id: string,
  { actor, now, except }: HallDeed & { readonly except?: string | undefined },
): Promise<void> {
  const conference = await lockedConference(tx, id);
  if (conference === undefined) return;
  await endSpeaking(tx, conference, { actor, now });
  const current = await recordsWhere(tx, AGENDA_TABLE, {
    where: "conference = $1 and state = 'current'",
    values: [id],
  });
  for (const each of current) {
    if (each.id === except) continue;
    await changeRecord(tx, {
      ...{ table: AGENDA_TABLE, id: each.id },
      event: eventOf('finish', actor, conference),
      decide: (before) => ({
        kind: 'done',
        after: { ...before, state: 'done' as const, endedAt: now.toISOString() },
      }),
    });
  }
}

function marks(action: AgendaAction, { beganAt }: AgendaItem, now: Date): Partial<AgendaItem> {
  switch (action) {
    case 'start':
      return { beganAt: beganAt ?? now.toISOString(), endedAt: null };
    case 'finish':
      return { endedAt: now.toISOString() };
    case 'drop':
      return {};
  }
}

function eventOf(
  action: AgendaAction,
  actor: EventActor,
  { id, unit, title }: Kept<Conference>,
): RecordEvent {
  const data = { conference: id, unit, title };
  switch (action) {
    case 'start':
      return { kind: 'agenda-item-started', actor, data };
    case 'finish':
      return { kind: 'agenda-item-finished', actor, data };
    case 'drop':
      return { kind: 'agenda-item-dropped', actor, data };
  }
}
