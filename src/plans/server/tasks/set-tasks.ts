import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { TASK_LIFE_CYCLE } from '#plans/model/tasks/task-life-cycle.ts';
import { placesProblem, supportingOnce, type TaskPlace } from '#plans/model/tasks/task-places.ts';
import { codesOfLiving, notLivingProblem } from '#plans/server/living-units.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import { TASK, type TaskFields, type TaskOrigin } from './kept-tasks.ts';

/** One task for many units: each place becomes a task of its own with its one lead. */
export interface TasksToSet {
  readonly origin: TaskOrigin;
  readonly title: string;
  /** What there is to be once it is done. */
  readonly product: string;
  readonly dueDay: Day;
  readonly places: readonly TaskPlace[];
  readonly actor: EventActor;
  readonly today: Day;
}

export type SetTasksOutcome =
  | { readonly kind: 'done'; readonly tasks: readonly Kept<TaskFields>[] }
  | { readonly kind: 'refused'; readonly problem: Problem<PlanFacts> | HttpProblem };

/** Sets tasks to units that live today; all of them, or none. */
export async function setTasks(tx: Transaction, wish: TasksToSet): Promise<SetTasksOutcome> {
  const { origin, places, dueDay, actor, today, title, product } = wish;
  const ids = places.flatMap(({ lead, supporting }) => [lead, ...supporting]);
  const codes = await codesOfLiving(tx, ids, today);
  const gone = ids.find((id) => !codes.has(id));
  if (gone !== undefined) return refuse(await notLivingProblem(tx, gone, today));
  const problem = placesProblem(places, (unit) => codes.get(unit) ?? unit);
  if (problem !== undefined) return refuse(problem);
  const tasks: Kept<TaskFields>[] = [];
  for (const place of places) {
    const { lead } = place;
    const fields: TaskFields = {
      ...{ originKind: origin.kind, origin: origin.id, title, product },
      ...{ dueDay: formatDay(dueDay), lead, supporting: supportingOnce(place) },
      ...{ state: TASK_LIFE_CYCLE.begins, note: '', doneDay: null, withdrawnDay: null },
    };
    const event = { kind: 'task-set', actor, data: { unit: lead } };
    tasks.push(await makeRecord(tx, { table: TASK, fields, event }));
  }
  return { kind: 'done', tasks };
}

function refuse(problem: Problem<PlanFacts> | HttpProblem) {
  return { kind: 'refused', problem } as const;
}
