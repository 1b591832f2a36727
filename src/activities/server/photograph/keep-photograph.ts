import {
  refused,
  type ActivityProblem,
  type ActivityRefusal,
} from '#activities/model/activity-problems.ts';
import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import type { PhotographFields } from '#activities/model/photograph/photograph.ts';
import { noSuch } from '#activities/server/activity-access.ts';
import { OUTREACH_EVENTS, PHOTOGRAPHS } from '#activities/server/activity-records.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { joinFile } from '#platform/server/files/join-file.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';

export type PhotographOutcome =
  | { readonly kind: 'done'; readonly record: Kept<PhotographFields> }
  | ActivityRefusal;

/** What is written beside a photograph. */
export type PhotographWords = Pick<
  PhotographFields,
  'caption' | 'altText' | 'creditedPerson' | 'creditNote'
>;

export interface NewPhotograph {
  readonly outreachEvent: string;
  readonly file: string;
  readonly words: PhotographWords;
  readonly actor: EventActor;
}

const MOST_PHOTOGRAPHS = 20;

/** Adds a kept picture to an event. Who adds it has sent it: nobody joins a file of another's. */
export async function addPhotograph(
  tx: Transaction,
  { outreachEvent, file, words, actor }: NewPhotograph,
): Promise<PhotographOutcome> {
  // Of two that are added at once the second counts the first, and nobody withdraws the event meanwhile.
  const sought = { where: 'id = $1', values: [outreachEvent], isLocked: true };
  const [event] = await recordsWhere(tx, OUTREACH_EVENTS, sought);
  if (event === undefined) return refused(noSuch(outreachEvent));
  const problem =
    stateProblem(event) ??
    (await fileProblem(tx, file, actor)) ??
    (await creditProblem(tx, words)) ??
    (await countProblem(tx, outreachEvent));
  if (problem !== undefined) return refused(problem);
  const joined = await joinFile(tx, { file, actor });
  if (joined === undefined) return refused({ code: 'no-such-file', facts: { id: file } });
  const fields = { outreachEvent, file, ...words, isRemoved: false };
  const { unit, title } = event;
  const record = await makeRecord(tx, {
    table: PHOTOGRAPHS,
    fields,
    event: { kind: 'photograph-added', actor, data: { unit, title } },
  });
  return { kind: 'done', record };
}

export interface PhotographChange {
  readonly id: string;
  readonly seen: string;
  /** Left out: it is removed; the file stays in the log. */
  readonly words?: PhotographWords;
  readonly actor: EventActor;
}

/** Writes other words beside a photograph, or removes it from its event. */
export async function changePhotograph(
  tx: Transaction,
  { id, seen, words, actor }: PhotographChange,
): Promise<PhotographOutcome> {
  const stands = await recordOf(tx, PHOTOGRAPHS, id);
  const event = stands && (await recordOf(tx, OUTREACH_EVENTS, stands.outreachEvent));
  if (event === undefined) return refused(noSuch(id));
  const problem = words && (await creditProblem(tx, words));
  if (problem !== undefined) return refused(problem);
  const data = { unit: event.unit, title: event.title };
  const outcome = await changeRecord<PhotographFields, ActivityProblem>(tx, {
    ...{ table: PHOTOGRAPHS, id, seen },
    event:
      words === undefined
        ? { kind: 'photograph-removed', actor, data }
        : { kind: 'photograph-changed', actor, data },
    decide: (before) => ({
      kind: 'done',
      after: { ...before, ...words, isRemoved: words === undefined },
    }),
  });
  return outcome.kind === 'refused' ? refused(outcome.problem) : outcome;
}

function stateProblem({ state }: OutreachFields): ActivityProblem | undefined {
  return state === 'withdrawn' ? { code: 'outreach-over', facts: { state } } : undefined;
}

async function fileProblem(
  tx: Transaction,
  id: string,
  actor: EventActor,
): Promise<ActivityProblem | undefined> {
  const file = await keptFile(tx, id);
  if (file === undefined) return { code: 'no-such-file', facts: { id } };
  if (file.keptBy !== actor) return { code: 'photograph-of-others', facts: {} };
  if (file.width === null) return { code: 'not-a-photograph', facts: { name: file.name } };
  return undefined;
}

async function creditProblem(
  tx: Transaction,
  { creditedPerson }: PhotographWords,
): Promise<ActivityProblem | undefined> {
  if (creditedPerson === null) return undefined;
  const people = await namesOf(tx, [creditedPerson]);
  return people.has(creditedPerson)
    ? undefined
    : { code: 'no-such-credited-person', facts: { id: creditedPerson } };
}

async function countProblem(tx: Transaction, event: string): Promise<ActivityProblem | undefined> {
  const there = await recordsWhere(tx, PHOTOGRAPHS, {
    where: 'outreach_event = $1 and not is_removed',
    values: [event],
  });
  return there.length < MOST_PHOTOGRAPHS
    ? undefined
    : { code: 'too-many-photographs', facts: { limit: MOST_PHOTOGRAPHS } };
}
