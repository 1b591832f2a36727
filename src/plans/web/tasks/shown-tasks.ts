import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import type { Task } from '#plans/web/plan-queries.ts';

/** How a list of tasks is narrowed down; `waiting`: those that whoever looks can do something about. */
export const SHOWN = ['waiting', 'open', 'overdue', 'done', 'all', 'withdrawn'] as const;
export type Shown = (typeof SHOWN)[number];

/** What can always be taken back is nothing that waits. */
const NOT_WAITING: readonly Task['allowed'][number][] = ['withdraw', 'reopen'];

/** The tasks that stand so. Those withdrawn are shown apart, as they are in none of the counts. */
export function shownTasks(tasks: readonly Task[], shown: Shown): readonly Task[] {
  const counted = tasks.filter(({ state }) => state !== 'withdrawn');
  switch (shown) {
    case 'waiting':
      return tasks.filter(({ allowed }) => allowed.some((each) => !NOT_WAITING.includes(each)));
    case 'open':
      return counted.filter(({ state }) => !isDoneState(state));
    case 'overdue':
      return counted.filter(({ isOverdue }) => isOverdue);
    case 'done':
      return counted.filter(({ state }) => isDoneState(state));
    case 'all':
      return counted;
    case 'withdrawn':
      return tasks.filter(({ state }) => state === 'withdrawn');
    default:
      return shown satisfies never;
  }
}
