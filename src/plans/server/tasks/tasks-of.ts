import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import {
  organisationSeenBy,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import { isOverdue, taskCoverage, type TaskCoverage } from '#plans/model/tasks/task-coverage.ts';
import { supportingOnce } from '#plans/model/tasks/task-places.ts';
import { branchOn } from '#plans/server/progress/branch-on.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { TASK, type TaskFields, type TaskOrigin } from './kept-tasks.ts';
import { tasksInSight } from './task-sight.ts';
import { ledIn } from './tasks-led.ts';

/** Which tasks: of some origins, or those led by a unit and those below it that somebody sees. */
export type TasksWish = { readonly today: Day; readonly kept?: CachedOrganisation | undefined } & (
  | { readonly origins: readonly TaskOrigin[] }
  | { readonly unit: string; readonly seenBy: Actor }
);

/** A task with the units as they are called today. */
export interface PlacedTask extends Kept<TaskFields> {
  /** The lead, or after its end its heir; itself, as it was called at last, where nobody took over. */
  readonly leadUnit: CalledUnit;
  /** The unit it was set to, where that is another. */
  readonly setTo: CalledUnit | undefined;
  readonly supportingUnits: readonly CalledUnit[];
  readonly isOverdue: boolean;
}

/** How far the tasks of one origin have come, as a whole and by the units that lead them. */
export interface OriginCoverage extends TaskCoverage {
  readonly origin: TaskOrigin;
  readonly overdueTasks: readonly PlacedTask[];
}

export interface UnitCoverage extends TaskCoverage {
  readonly unit: CalledUnit;
}

export interface FoundTasks {
  /** Overdue first, then by their day. */
  readonly tasks: readonly PlacedTask[];
  readonly coverage: TaskCoverage;
  readonly byOrigin: readonly OriginCoverage[];
  readonly byUnit: readonly UnitCoverage[];
}

export async function tasksOf(queries: Queries, wish: TasksWish): Promise<FoundTasks> {
  const kept = wish.kept ?? (await organisationSeenBy(queries));
  const found = await findTasks(queries, { ...wish, kept });
  const { today } = wish;
  const tasks = found
    .map((task) => placedTask(task, kept, today))
    .toSorted((one, other) => Number(other.isOverdue) - Number(one.isOverdue));
  return {
    tasks,
    coverage: coverageOf(tasks, today),
    byOrigin: [...Map.groupBy(tasks, originKey).values()].flatMap((its) => {
      const [first] = its;
      if (first === undefined) return [];
      const origin = { kind: first.originKind, id: first.origin };
      const overdueTasks = its.filter((task) => task.isOverdue);
      return { origin, overdueTasks, ...coverageOf(its, today) };
    }),
    byUnit: [...Map.groupBy(tasks, ({ leadUnit }) => leadUnit.id).values()].flatMap((its) => {
      const unit = its[0]?.leadUnit;
      return unit === undefined ? [] : { unit, ...coverageOf(its, today) };
    }),
  };
}

async function findTasks(queries: Queries, wish: TasksWish): Promise<readonly Kept<TaskFields>[]> {
  if ('origins' in wish) {
    return recordsWhere(queries, TASK, {
      where: 'origin = any($1::uuid[])',
      values: [wish.origins.map(({ id }) => id)],
      order: 'due_day, id',
    });
  }
  const { unit, today, kept, seenBy: actor } = wish;
  const branch = await branchOn(queries, unit, today);
  const units = new Set(branch.map(({ id }) => id));
  const led = await ledIn(queries, { day: today, units, kept });
  return tasksInSight(kept, led, { actor, today });
}

/** A task as it is shown on a day. */
export function placedTask(
  task: Kept<TaskFields>,
  kept: CachedOrganisation | undefined,
  today: Day,
): PlacedTask {
  const place = (kept && livingPlace(kept, task.lead, today)) ?? task.lead;
  const called = (id: string) => calledUnit(kept, id, today);
  const unknown = { id: place as UnitId, code: '', name: '', nameEn: '' };
  return {
    ...task,
    leadUnit: called(place) ?? unknown,
    setTo: place === task.lead ? undefined : called(task.lead),
    supportingUnits: supportingOnce({
      lead: place,
      supporting: task.supporting.map((id) => (kept && livingPlace(kept, id, today)) ?? id),
    }).flatMap((id) => called(id) ?? []),
    isOverdue: isOverdue({ state: task.state, dueDay: dayOfSql(task.dueDay) }, today),
  };
}

function coverageOf(tasks: readonly PlacedTask[], today: Day): TaskCoverage {
  const counted = tasks.map(({ state, dueDay }) => ({ state, dueDay: dayOfSql(dueDay) }));
  return taskCoverage(counted, today);
}

function originKey({ originKind, origin }: TaskFields): string {
  return `${originKind} ${origin}`;
}
