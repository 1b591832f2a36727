import { expect, it } from 'vitest';
import { taskCoverage } from '#plans/model/tasks/task-coverage.ts';
import { TASK_STATES } from '#plans/model/tasks/task-life-cycle.ts';
import type { Task } from '#plans/web/plan-queries.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { shownTasks } from './shown-tasks.ts';

const TODAY = parseDay('2026-06-14') ?? (0 as Day);
const TASKS = TASK_STATES.flatMap((state) =>
  ['2026-05-31', '2026-07-31'].map((dueDay) => {
    const isLate = dueDay === '2026-05-31' && !['done', 'confirmed', 'withdrawn'].includes(state);
    return { state, dueDay, isOverdue: isLate, allowed: [] } as unknown as Task;
  }),
);

it('shows as many tasks as are counted, so that each count leads to them', () => {
  const counted = TASKS.map(({ state, dueDay }) => ({ state, dueDay: parseDay(dueDay) ?? TODAY }));
  const { all, done, overdue } = taskCoverage(counted, TODAY);
  const count = (shown: Parameters<typeof shownTasks>[1]) => shownTasks(TASKS, shown).length;
  expect([count('all'), count('done'), count('overdue')]).toEqual([all, done, overdue]);
  expect(count('open')).toBe(all - done);
  expect(count('withdrawn')).toBe(TASKS.length - all);
});
