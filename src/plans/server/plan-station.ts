import type { Station, StationLine, StationState } from '#cycle/model/station.ts';
import type { Day } from '#kernel/day.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { planAddress } from '#plans/model/plan-address.ts';
import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import { tasksOfYear } from '#plans/model/tasks/tasks-of-year.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { planProgressOf, type UnitPlanProgress } from '#plans/server/progress/plan-progress-of.ts';
import { tasksOf, type PlacedTask } from '#plans/server/tasks/tasks-of.ts';
import { waitingTasks } from '#plans/server/tasks/waiting-tasks.ts';
import { unitOfRoles } from './unit-of-roles.ts';

interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

type Waiting = Station['waiting'][number];

/** How the plan of a period's year stands for whoever asks: in the first unit that a role is held for. */
export async function planStation(view: Snapshot, at: StationAt): Promise<Station> {
  const kept = await organisationSeenBy(view);
  const unit = kept && (await unitOfRoles(view, at, kept));
  if (unit === undefined) return EMPTY;
  const { today, period, asker } = at;
  const plan = await planProgressOf(view, { unit, period, today });
  const found = await tasksOf(view, { unit, today, kept, seenBy: asker });
  const tasks = ofYear(found.tasks, at);
  const waiting = await waitingTasks(view, tasks, { kept, asker, unit });
  const overdue = tasks.filter(({ isOverdue }) => isOverdue).length;
  const open = tasks.filter(({ state }) => !isDoneState(state) && state !== 'withdrawn');
  const nextDay = open.find(({ isOverdue }) => !isOverdue)?.dueDay;
  return {
    station: 'plan',
    state: stateOf(plan, { tasks: tasks.length, overdue }),
    told: [...toldOf(plan), ...(overdue === 0 ? [] : [line('tasks-overdue', { tasks: overdue })])],
    next: nextDay === undefined ? null : { code: 'task-due', day: nextDay },
    waiting: [...waiting, ...differingTargets(plan, planAddress({ unit, period }), at)],
  };
}

/** The tasks of the plan of the year that the period lies in. */
function ofYear(tasks: readonly PlacedTask[], { period, today }: StationAt): readonly PlacedTask[] {
  const counted = tasks
    .filter(({ originKind }) => originKind === 'plan')
    .map((task) => ({ task, state: task.state, dueDay: dayOfSql(task.dueDay) }));
  return tasksOfYear(counted, { period, today }).map(({ task }) => task);
}

const EMPTY: Station = { station: 'plan', state: 'empty', told: [], next: null, waiting: [] };

function stateOf(
  plan: UnitPlanProgress | undefined,
  { tasks, overdue }: { readonly tasks: number; readonly overdue: number },
): StationState {
  if (overdue > 0) return 'late';
  const isPlanned = plan?.indicators.some(({ target }) => target !== null) === true;
  if (!isPlanned) return tasks === 0 ? 'empty' : 'running';
  return plan.yearGone === '100.0' ? 'done' : 'running';
}

function toldOf(plan: UnitPlanProgress | undefined): readonly StationLine[] {
  if (plan === undefined) return [];
  const { whole, indicators, yearGone, goneBy } = plan;
  const measured = indicators.filter(({ standing }) => standing !== null);
  const behind = measured.filter(({ standing }) => standing === 'behind').length;
  return [
    ...(whole.share === null
      ? []
      : [line('plan-share', { share: whole.share, due: yearGone, day: goneBy })]),
    ...(whole.bound === null
      ? []
      : [
          line('plan-bound', {
            comparison: whole.bound.comparison,
            percent: whole.bound.percent,
          }),
        ]),
    ...(measured.length === 0
      ? []
      : [line('plan-behind', { behind, indicators: measured.length })]),
  ];
}

/** Whoever gives targets is told of those whose parts do not come to what the whole was given. */
function differingTargets(
  plan: UnitPlanProgress | undefined,
  address: string,
  { asker }: StationAt,
): readonly Waiting[] {
  if (plan === undefined || !asker.roles.some(({ role }) => role === 'secretary')) return [];
  const differing = plan.indicators.filter(
    ({ targetOf, target, partsSum }) =>
      targetOf === 'given' && partsSum !== null && partsSum !== target,
  );
  if (differing.length === 0) return [];
  return [{ ...line('targets-differ', { indicators: differing.length }), address }];
}

function line(code: string, facts: StationLine['facts']): StationLine {
  return { code, facts };
}
