import type { Day } from '#kernel/day.ts';
import type { TaskState } from './task-life-cycle.ts';

/** A task as far as it is counted. */
export interface CountedTask {
  readonly state: TaskState;
  readonly dueDay: Day;
}

/** How far tasks have come; those that were withdrawn are in none of the counts. */
export interface TaskCoverage {
  readonly all: number;
  /** Said to be done by the lead, confirmed or not. */
  readonly done: number;
  readonly confirmed: number;
  /** Acknowledged, in progress or reopened. */
  readonly inProgress: number;
  /** Set, and not yet acknowledged. */
  readonly notBegun: number;
  /** Not done, and past their day. */
  readonly overdue: number;
  /** Whose day has come, done or not: shares are of these, not of all. */
  readonly due: number;
  readonly doneOfDue: number;
}

export function taskCoverage(tasks: Iterable<CountedTask>, today: Day): TaskCoverage {
  const counts = { all: 0, done: 0, confirmed: 0, inProgress: 0, notBegun: 0, overdue: 0 };
  const due = { due: 0, doneOfDue: 0 };
  for (const task of tasks) {
    if (task.state === 'withdrawn') continue;
    counts.all += 1;
    const isDone = isDoneState(task.state);
    if (isDone) counts.done += 1;
    if (task.state === 'confirmed') counts.confirmed += 1;
    if (task.state === 'set') counts.notBegun += 1;
    if (!isDone && task.state !== 'set') counts.inProgress += 1;
    if (isOverdue(task, today)) counts.overdue += 1;
    if (task.dueDay > today) continue;
    due.due += 1;
    if (isDone) due.doneOfDue += 1;
  }
  return { ...counts, ...due };
}

/** Whether the lead has said that it is done. */
export function isDoneState(state: TaskState): boolean {
  return state === 'done' || state === 'confirmed';
}

/** A task may still be done on its day. */
export function isOverdue({ state, dueDay }: CountedTask, today: Day): boolean {
  return dueDay < today && state !== 'withdrawn' && !isDoneState(state);
}
