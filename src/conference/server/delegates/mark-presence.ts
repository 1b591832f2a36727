import type { Conference } from '#conference/model/conference.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { DELEGATE_PART, stepPart } from '#conference/model/conference-parts.ts';
import type { Delegate, DelegateAction, Excuse } from '#conference/model/delegates/delegate.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { DELEGATE_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, type RecordEvent } from '#platform/server/records/write-records.ts';

export type PresenceOutcome =
  | { readonly kind: 'done'; readonly record: Kept<Delegate> }
  | ConferenceRefusal;

interface PresenceMark {
  readonly id: string;
  readonly seen: string;
  readonly action: DelegateAction;
  readonly excuse: Excuse | null;
}

/** Marks somebody as present, gone or excused, or takes a mark back. */
export async function markPresence(
  tx: Transaction,
  { id, seen, action, excuse }: PresenceMark,
  { actor, now }: { readonly actor: EventActor; readonly now: Date },
): Promise<PresenceOutcome> {
  const delegate = await recordOf(tx, DELEGATE_TABLE, id);
  const conference = delegate && (await lockedConference(tx, delegate.conference));
  if (delegate === undefined || conference === undefined) return refusedFor(noSuchThing(id));
  const standing = await standingNow(tx, conference);
  return changeRecord(tx, {
    ...{ table: DELEGATE_TABLE, id, seen },
    event: eventOf(action, actor, { conference, delegate }),
    decide(before) {
      const step = stepPart(DELEGATE_PART, { state: before.state, action }, standing);
      if (step.kind === 'refused') return step;
      if (action === 'excuse' && excuse === null) {
        return refusedFor({ code: 'excuse-missing', facts: {} });
      }
      const marks = marksOf(action, { before, excuse, now });
      return { kind: 'done', after: { ...before, state: step.state, ...marks } };
    },
  });
}

interface Marked {
  readonly before: Delegate;
  readonly excuse: Excuse | null;
  readonly now: Date;
}

function marksOf(action: DelegateAction, { before, excuse, now }: Marked): Partial<Delegate> {
  switch (action) {
    case 'arrive':
      return { arrivedAt: before.arrivedAt ?? now.toISOString(), leftAt: null, excuse: null };
    case 'leave':
      return { leftAt: now.toISOString() };
    case 'excuse':
      return { excuse };
    case 'put-back':
      return { arrivedAt: null, leftAt: null, excuse: null };
  }
}

interface Told {
  readonly conference: Kept<Conference>;
  readonly delegate: Kept<Delegate>;
}

function eventOf(
  action: DelegateAction,
  actor: EventActor,
  { conference: { id, unit, title }, delegate: { person } }: Told,
): RecordEvent {
  const data = { conference: id, unit, title, person };
  switch (action) {
    case 'arrive':
      return { kind: 'delegate-arrived', actor, data };
    case 'leave':
      return { kind: 'delegate-left', actor, data };
    case 'excuse':
      return { kind: 'delegate-excused', actor, data };
    case 'put-back':
      return { kind: 'delegate-put-back', actor, data };
  }
}
