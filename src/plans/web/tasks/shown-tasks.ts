import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import type { Task } from '#plans/web/plan-queries.ts';

/** Which tasks are shown: those that whoever looks can do something about, those not done, or all. */
export type Shown = 'waiting' | 'open' | 'all';

/** What can always be taken back is nothing that waits. */
const NOT_WAITING: readonly Task['allowed'][number][] = ['withdraw', 'reopen'];

export function shownTasks(tasks: readonly Task[], shown: Shown): readonly Task[] {
  switch (shown) {
    case 'waiting':
      return tasks.filter(({ allowed }) => allowed.some((each) => !NOT_WAITING.includes(each)));
    case 'open':
      return tasks.filter(({ state }) => !isDoneState(state) && state !== 'withdrawn');
    case 'all':
      return tasks;
    default:
      return shown satisfies never;
  }
}
