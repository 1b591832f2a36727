import { formatDay, type Day } from '#kernel/day.ts';
import type { TaskStanding } from './decide-task.ts';
import { isDoneState } from './task-coverage.ts';
import type { TaskState } from './task-life-cycle.ts';

/**
 * The state of a task at the end of a day, as far as counts ask for it: what was done or withdrawn later was
 * still open then. That a period which is over keeps its numbers rests on it. What was reopened since
 * was never done.
 */
export function taskStateOn(
  { state, doneDay, withdrawnDay }: Omit<TaskStanding, 'note'>,
  day: Day,
): TaskState {
  if (state === 'withdrawn') return isBy(withdrawnDay, day) ? state : 'in-progress';
  if (isDoneState(state)) return isBy(doneDay, day) ? state : 'in-progress';
  return state;
}

function isBy(on: string | null, day: Day): boolean {
  return on === null || on <= formatDay(day);
}
