import { sequenceAfter } from '#conference/model/calendar/heard-change.ts';
import type { Conference } from '#conference/model/conference.ts';
import type { ConferenceAction } from '#conference/model/conference-life-cycle.ts';
import { refusedFor } from '#conference/model/conference-problems.ts';
import { actingAtOpening } from '#conference/model/presiding.ts';
import { MINUTES_LIFE } from '#conference/model/minutes/conference-minutes.ts';
import { stepConference as decideStep } from '#conference/model/decide-conference.ts';
import { finishCurrent } from '#conference/server/agenda/step-agenda-item.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { CONFERENCE_TABLE, MINUTES_TABLE } from '#conference/server/conference-records.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import {
  changeRecord,
  makeRecord,
  type RecordEvent,
} from '#platform/server/records/write-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { heldConference, lockedConference } from './held-conference.ts';
import type { ConferenceOutcome } from './prepare-conference.ts';

interface ConferenceStep {
  readonly id: string;
  readonly seen: string;
  readonly action: ConferenceAction;
  readonly now: Date;
  /** Where the organisation is. */
  readonly today: Day;
  /** The delegate who takes the place of a chair who is not there when it is opened. */
  readonly actingChair?: string | null;
}

/**
 * Summons, opens, closes or cancels a conference. Opened on another day than it was called for, it is moved
 * to it; where the chair is not there, somebody takes that place. With its end the minutes begin.
 */
export async function stepConference(
  tx: Transaction,
  { id, seen, action, now, today, actingChair = null }: ConferenceStep,
  actor: EventActor,
): Promise<ConferenceOutcome> {
  const locked = await lockedConference(tx, id);
  const held = locked && (await heldConference(tx, id));
  if (held === undefined) return refusedFor(noSuchThing(id));
  const { delegates, items } = held;
  const event = eventOf(action, actor, held.conference);
  const outcome = await changeRecord(tx, {
    ...{ table: CONFERENCE_TABLE, id, seen, event },
    decide(conference) {
      const step = decideStep({ conference, delegates, itemCount: items.length }, action);
      if (step.kind === 'refused') return step;
      const taken = { ...conference, state: step.state, ...marks(action, { now, today }) };
      const calendarSequence = sequenceAfter(conference, {
        ...{ before: { ...conference, items }, after: { ...taken, items } },
      });
      const marked = { ...taken, calendarSequence };
      if (action !== 'open') return { kind: 'done', after: marked };
      const { chairPerson } = conference;
      const opened = actingAtOpening({ chairPerson, delegates, acting: actingChair });
      if (opened.kind === 'refused') return opened;
      const { actingChair: acting, actingChairPost } = opened;
      return { kind: 'done', after: { ...marked, actingChair: acting, actingChairPost } };
    },
  });
  if (outcome.kind === 'done' && action === 'close')
    await beginMinutes(tx, outcome.record, { actor, now });
  return outcome;
}

/** What a step leaves behind on a conference. */
function marks(
  action: ConferenceAction,
  { now, today }: Pick<ConferenceStep, 'now' | 'today'>,
): Partial<Conference> {
  switch (action) {
    case 'summon':
    case 'cancel':
      return {};
    case 'open':
      return { openedAt: now.toISOString(), day: formatDay(today) };
    case 'close':
      return { closedAt: now.toISOString() };
  }
}

async function beginMinutes(
  tx: Transaction,
  { id, unit, title }: Kept<Conference>,
  { actor, now }: { readonly actor: EventActor; readonly now: Date },
): Promise<void> {
  await finishCurrent(tx, id, { actor, now });
  const fields = {
    ...{ conference: id, state: MINUTES_LIFE.begins, number: null },
    ...{ signedDay: null, wordFile: null, pdfFile: null },
  };
  const data = { conference: id, unit, title };
  const event = { kind: 'minutes-begun', actor, data };
  await makeRecord(tx, { table: MINUTES_TABLE, fields, event });
}

function eventOf(
  action: ConferenceAction,
  actor: EventActor,
  { id, unit }: Kept<Conference>,
): RecordEvent {
  const data = { conference: id, unit };
  switch (action) {
    case 'summon':
      return { kind: 'conference-summoned', actor, data };
    case 'open':
      return { kind: 'conference-opened', actor, data };
    case 'close':
      return { kind: 'conference-closed', actor, data };
    case 'cancel':
      return { kind: 'conference-cancelled', actor, data };
  }
}
