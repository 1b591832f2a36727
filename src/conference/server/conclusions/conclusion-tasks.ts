import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { taskCoverage, type TaskCoverage } from '#plans/model/tasks/task-coverage.ts';
import { tasksOf, type FoundTasks } from '#plans/server/tasks/tasks-of.ts';
import type { Queries } from '#platform/server/database/database.ts';

interface Asked {
  readonly conclusions: readonly { readonly id: string }[];
  readonly kept: CachedOrganisation | undefined;
  readonly today: Day;
}

/** The tasks that came of conclusions, and how far they have come. */
export async function tasksOfConclusions(
  queries: Queries,
  { conclusions, ...asked }: Asked,
): Promise<FoundTasks> {
  const origins = conclusions.map(({ id }) => ({ kind: 'conclusion', id }) as const);
  return tasksOf(queries, { ...asked, origins });
}

/** How far the tasks of one conclusion have come. */
export function coverageOf({ byOrigin }: FoundTasks, conclusion: string, today: Day): TaskCoverage {
  return byOrigin.find(({ origin }) => origin.id === conclusion) ?? taskCoverage([], today);
}
