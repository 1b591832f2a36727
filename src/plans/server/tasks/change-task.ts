import { formatDay, type Day } from '#kernel/day.ts';
import { stateAfter } from '#kernel/life-cycle.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import {
  TASK_LIFE_CYCLE,
  type ConfirmingAction,
  type ReportedAction,
  type TaskAction,
} from '#plans/model/tasks/task-life-cycle.ts';
import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import {
  changeRecord,
  type ChangeOutcome,
  type Decided,
  type RecordEvent,
} from '#platform/server/records/write-records.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { TASK, type TaskFields } from './kept-tasks.ts';

/** What somebody says of a task. */
interface TaskWord<Action extends TaskAction> {
  readonly id: string;
  /** The version that was read. */
  readonly seen: string;
  readonly action: Action;
  readonly note: string;
  readonly actor: EventActor;
  readonly today: Day;
}

export type TaskOutcome = ChangeOutcome<TaskFields, Problem<PlanFacts>>;

/** The lead says how far it has come. */
export async function reportTask(
  tx: Transaction,
  word: TaskWord<ReportedAction>,
): Promise<TaskOutcome> {
  const { actor } = word;
  const data = await aboutTask(tx, word.id);
  return changeTask(tx, word, { kind: 'task-reported', actor, data });
}

/** Whoever is above the lead confirms that it is done, or asks for more. */
export async function confirmTask(
  tx: Transaction,
  word: TaskWord<ConfirmingAction>,
): Promise<TaskOutcome> {
  const { actor, action } = word;
  const data = await aboutTask(tx, word.id);
  return action === 'confirm'
    ? changeTask(tx, word, { kind: 'task-confirmed', actor, data })
    : changeTask(tx, word, { kind: 'task-reopened', actor, data });
}

/** It is no longer to be done. */
export async function withdrawTask(
  tx: Transaction,
  word: Omit<TaskWord<'withdraw'>, 'action'>,
): Promise<TaskOutcome> {
  const { actor } = word;
  const data = await aboutTask(tx, word.id);
  return changeTask(tx, { ...word, action: 'withdraw' }, { kind: 'task-withdrawn', actor, data });
}

async function aboutTask(tx: Transaction, id: string): Promise<{ readonly unit?: string }> {
  const task = await recordOf(tx, TASK, id);
  return task === undefined ? {} : { unit: task.lead };
}

function changeTask(
  tx: Transaction,
  { id, seen, action, note, today }: TaskWord<TaskAction>,
  event: RecordEvent,
): Promise<TaskOutcome> {
  return changeRecord<TaskFields, Problem<PlanFacts>>(tx, {
    ...{ table: TASK, id, seen, event },
    decide: (before) => decideTask(before, { action, note: note.trim(), today }),
  });
}

function decideTask(
  before: TaskFields,
  { action, note, today }: { action: TaskAction; note: string; today: Day },
): Decided<TaskFields, Problem<PlanFacts>> {
  const state = stateAfter(TASK_LIFE_CYCLE, before.state, action);
  if (state === undefined) {
    const facts = { state: before.state, action };
    return { kind: 'refused', problem: { code: 'task-step-not-open', facts } };
  }
  if (action === 'reopen' && note === '') {
    return { kind: 'refused', problem: { code: 'task-without-reason', facts: { action } } };
  }
  const doneDay = isDoneState(state) ? (before.doneDay ?? formatDay(today)) : null;
  return { kind: 'done', after: { ...before, state, note, doneDay } };
}
