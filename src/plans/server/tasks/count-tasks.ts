import { formatDay } from '#kernel/day.ts';
import { taskCoverage, type TaskCoverage } from '#plans/model/tasks/task-coverage.ts';
import type { ReadPlan } from '#plans/server/progress/read-plan.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import { ledIn } from './tasks-led.ts';

/** How far the tasks of a year that units of a plan lead have come by its day. */
export async function countTasks(
  queries: Queries,
  { year, day, branch }: Pick<ReadPlan, 'year' | 'day' | 'branch'>,
): Promise<TaskCoverage> {
  const tasks = await ledIn(queries, {
    day,
    units: new Set(branch.map(({ id }) => id)),
    due: { from: `${year}-01-01`, to: formatDay(day) },
  });
  const counted = tasks.map(({ state, dueDay }) => ({ state, dueDay: dayOfSql(dueDay) }));
  return taskCoverage(counted, day);
}
