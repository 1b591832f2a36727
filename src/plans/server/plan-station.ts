import type { Station, StationLine, StationState } from '#cycle/model/station.ts';
import type { Day } from '#kernel/day.ts';
import { decide } from '#kernel/permission.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import { planAddress } from '#plans/model/plan-address.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import { tasksOfYear } from '#plans/model/tasks/tasks-of-year.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { planProgressOf, type UnitPlanProgress } from '#plans/server/progress/plan-progress-of.ts';
import type { PlacedTask } from '#plans/server/tasks/tasks-of.ts';
import { tasksOfRoles } from '#plans/server/tasks/tasks-of-roles.ts';
import { waitingTasks } from '#plans/server/tasks/waiting-tasks.ts';

interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

type Waiting = Station['waiting'][number];

/**
 * How the plan of a period's year stands for whoever asks: told in the first unit that a role is held for; what
 * waits is that of all of them.
 */
export async function planStation(view: Snapshot, at: StationAt): Promise<Station> {
  const kept = await organisationSeenBy(view);
  const found = kept === undefined ? [] : await tasksOfRoles(view, at, kept);
  const ofRoles = found.map(({ unit, tasks }) => ({ unit, tasks: ofYear(tasks, at) }));
  const [first] = ofRoles;
  if (first === undefined) return EMPTY;
  const { unit, tasks } = first;
  const { today, period, asker } = at;
  const plan = await planProgressOf(view, { unit, period, today });
  const waiting = await waitingTasks(view, ofRoles, { kept, asker });
  const [subject] = subjectsIn(kept, [unit], [today]);
  const mayGive =
    subject !== undefined && decide(PLAN_RULES['give-target'], asker, subject).kind === 'allowed';
  const overdue = tasks.filter(({ isOverdue }) => isOverdue).length;
  const open = tasks.filter(({ state }) => !isDoneState(state) && state !== 'withdrawn');
  const nextDay = open.find(({ isOverdue }) => !isOverdue)?.dueDay;
  return {
    station: 'plan',
    state: stateOf(plan, { tasks: tasks.length, overdue }),
    told: [...toldOf(plan), ...(overdue === 0 ? [] : [line('tasks-overdue', { tasks: overdue })])],
    next: nextDay === undefined ? null : { code: 'task-due', day: nextDay },
    waiting: [
      ...waiting,
      ...(mayGive ? differingTargets(plan, planAddress({ unit, period })) : []),
    ],
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
function differingTargets(plan: UnitPlanProgress | undefined, address: string): readonly Waiting[] {
  if (plan === undefined) return [];
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
