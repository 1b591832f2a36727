import { formatDay, type Day } from '#kernel/day.ts';
import { stateAfter } from '#kernel/life-cycle.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { isDoneState } from './task-coverage.ts';
import { TASK_LIFE_CYCLE, type TaskAction, type TaskState } from './task-life-cycle.ts';

/** How far a task is, with the days by which it is told how far it was on an earlier one. */
export interface TaskStanding {
  readonly state: TaskState;
  /** What was said of it last. */
  readonly note: string;
  /** On which its lead said that it is done, `2026-06-30`; null while it is not, and after it was reopened. */
  readonly doneDay: string | null;
  readonly withdrawnDay: string | null;
}

export interface TaskStep {
  readonly action: TaskAction;
  readonly note: string;
  readonly today: Day;
}

type DecidedTask<Its> =
  | { readonly kind: 'done'; readonly after: Its }
  | { readonly kind: 'refused'; readonly problem: Problem<PlanFacts> };

/** What becomes of a task by what somebody says of it. */
export function decideTask<Its extends TaskStanding>(
  before: Its,
  { action, note, today }: TaskStep,
): DecidedTask<Its> {
  const state = stateAfter(TASK_LIFE_CYCLE, before.state, action);
  if (state === undefined) {
    const facts = { state: before.state, action };
    return { kind: 'refused', problem: { code: 'task-step-not-open', facts } };
  }
  if (action === 'reopen' && note === '') {
    return { kind: 'refused', problem: { code: 'task-without-reason', facts: { action } } };
  }
  const doneDay = isDoneState(state) ? (before.doneDay ?? formatDay(today)) : null;
  const withdrawnDay = state === 'withdrawn' ? formatDay(today) : null;
  return { kind: 'done', after: { ...before, state, note, doneDay, withdrawnDay } };
}
