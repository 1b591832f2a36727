import type { Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { decideTask } from '#plans/model/tasks/decide-task.ts';
import type {
  ConfirmingAction,
  ReportedAction,
  TaskAction,
} from '#plans/model/tasks/task-life-cycle.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import {
  changeRecord,
  type ChangeOutcome,
  type RecordEvent,
} from '#platform/server/records/write-records.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { TASK, type TaskFields } from './kept-tasks.ts';
import { ownDoneTasks } from './own-done-tasks.ts';

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

/**
 * Whoever is above the lead confirms that it is done, or asks for more. Unless the rule of approval lets it,
 * who said that it is done does not confirm it.
 */
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
    decide: async (before) => {
      const own = action === 'confirm' ? await ownProblem(tx, id, event.actor) : undefined;
      if (own !== undefined) return { kind: 'refused', problem: own };
      return decideTask(before, { action, note: note.trim(), today });
    },
  });
}

async function ownProblem(
  tx: Transaction,
  id: string,
  asker: EventActor,
): Promise<Problem<PlanFacts> | undefined> {
  const { tasks, basis } = await ownDoneTasks(tx, [id], asker);
  return tasks.has(id) ? { code: 'task-own-confirmation', facts: { basis } } : undefined;
}
