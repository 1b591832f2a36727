import { formatDay } from '#kernel/day.ts';
import { taskCoverage, type TaskCoverage } from '#plans/model/tasks/task-coverage.ts';
import { taskStateOn } from '#plans/model/tasks/task-on-day.ts';
import type { ReadPlan } from '#plans/server/progress/read-plan.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import { ledIn } from './tasks-led.ts';

/** How far the tasks of a year that units of a plan lead had come by its day, whatever was done since. */
export async function countTasks(
  queries: Queries,
  { year, day, branch }: Pick<ReadPlan, 'year' | 'day' | 'branch'>,
): Promise<TaskCoverage> {
  const tasks = await ledIn(queries, {
    day,
    units: new Set(branch.map(({ id }) => id)),
    due: { from: `${year}-01-01`, to: formatDay(day) },
  });
  const counted = tasks.map((task) => {
    return { state: taskStateOn(task, day), dueDay: dayOfSql(task.dueDay) };
  });
  return taskCoverage(counted, day);
}
