import {
  refused,
  type ActivityProblem,
  type ActivityRefusal,
} from '#activities/model/activity-problems.ts';
import type { OutreachFields, OutreachWish } from '#activities/model/outreach/outreach-event.ts';
import {
  OUTREACH_LIFE_CYCLE,
  type OutreachAction,
  type OutreachState,
} from '#activities/model/outreach/outreach-life-cycle.ts';
import { OUTREACH_EVENTS } from '#activities/server/activity-records.ts';
import { stateAfter } from '#kernel/life-cycle.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  changeRecord,
  makeRecord,
  type RecordEvent,
} from '#platform/server/records/write-records.ts';
import { outreachProblem } from './check-outreach.ts';
import { tellFigures } from './tell-figures.ts';

/** What whoever tells an event knows already, and means nevertheless. */
export interface Knowing {
  /** Another unit told one of the same day and place: this is another. */
  readonly isAnother: boolean;
  /** Another number was told by form or file: the events replace it. */
  readonly replaces: boolean;
}

export type OutreachOutcome =
  | { readonly kind: 'done'; readonly record: Kept<OutreachFields> }
  | ActivityRefusal;

export interface NewOutreach extends Knowing {
  readonly wish: OutreachWish;
  readonly unit: string;
  readonly state: Exclude<OutreachState, 'withdrawn'>;
  readonly actor: EventActor;
}

/** Notes an outreach event, or tells it at once; then its results are in the figures of the unit. */
export async function recordOutreach(
  tx: Transaction,
  { wish, unit, state, actor, ...knowing }: NewOutreach,
): Promise<OutreachOutcome> {
  await lockOutreach(tx);
  const fields: OutreachFields = { unit, ...wish, state };
  const problem = await outreachProblem(tx, { fields, isAnother: knowing.isAnother });
  if (problem !== undefined) return refused(problem);
  const event: RecordEvent =
    state === 'told'
      ? { kind: 'outreach-told', actor, data: { unit } }
      : { kind: 'outreach-noted', actor, data: { unit } };
  const record = await makeRecord(tx, { table: OUTREACH_EVENTS, fields, event });
  const untold = await followFigures(tx, { after: fields, actor, replaces: knowing.replaces });
  return untold ?? { kind: 'done', record };
}

export interface OutreachChange extends Knowing {
  readonly id: string;
  readonly seen: string;
  readonly action: OutreachAction;
  /** What is told otherwise; left out where only the state changes. */
  readonly wish?: OutreachWish;
  readonly actor: EventActor;
}

/** Changes, tells or withdraws an event, with the figures that it is counted in. */
export async function changeOutreach(
  tx: Transaction,
  change: OutreachChange,
): Promise<OutreachOutcome> {
  const { id, seen, actor, replaces } = change;
  await lockOutreach(tx);
  const before = await recordOf(tx, OUTREACH_EVENTS, id);
  if (before === undefined) return refused({ code: 'no-such-resource', facts: { id } });
  const outcome = await changeRecord<OutreachFields, ActivityProblem>(tx, {
    ...{ table: OUTREACH_EVENTS, id, seen },
    event: eventOf(change, before.unit),
    decide: async (stands) => decide(tx, change, stands),
  });
  if (outcome.kind === 'refused') return refused(outcome.problem);
  const { record: after } = outcome;
  const untold = await followFigures(tx, { before, after, actor, replaces });
  return untold ?? outcome;
}

function eventOf({ action, actor }: OutreachChange, unit: string): RecordEvent {
  switch (action) {
    case 'change':
      return { kind: 'outreach-changed', actor, data: { unit } };
    case 'tell':
      return { kind: 'outreach-told', actor, data: { unit } };
    case 'withdraw':
      return { kind: 'outreach-withdrawn', actor, data: { unit } };
    default:
      return action satisfies never;
  }
}

async function decide(
  tx: Transaction,
  { action, wish, id, isAnother }: OutreachChange,
  stands: OutreachFields,
) {
  const state = stateAfter(OUTREACH_LIFE_CYCLE, stands.state, action);
  if (state === undefined) {
    return refused({ code: 'outreach-over', facts: { state: stands.state } });
  }
  const after: OutreachFields = { ...stands, ...wish, state };
  // What is withdrawn need not be right any more.
  if (state === 'withdrawn') return { kind: 'done', after } as const;
  const problem = await outreachProblem(tx, { fields: after, id, isAnother });
  return problem === undefined ? ({ kind: 'done', after } as const) : refused(problem);
}

interface Followed {
  readonly before?: OutreachFields;
  readonly after: OutreachFields;
  readonly actor: EventActor;
  readonly replaces: boolean;
}

/** Only what is told or was told counts. */
async function followFigures(
  tx: Transaction,
  { before, after, actor, replaces }: Followed,
): Promise<ActivityRefusal | undefined> {
  const counted = [before, after].filter((each) => each?.state === 'told');
  return tellFigures(tx, {
    unit: after.unit,
    days: counted.flatMap((each) => each?.day ?? []),
    indicators: counted.flatMap((each) => each?.results.map(({ indicator }) => indicator) ?? []),
    actor,
    replaces,
  });
}

/**
 * Waits until nobody else tells an event: two of one unit are added up together, and of two that are the
 * same the second is refused. To be taken before the locks of organisation, period and unit.
 */
async function lockOutreach(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(10, 0)');
}
