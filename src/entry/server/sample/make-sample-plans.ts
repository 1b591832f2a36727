import { LATEST, type Day } from '#kernel/day.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import type { KeptIndicator } from '#figures/server/kept/kept-indicators.ts';
import type { TaskAction } from '#plans/model/tasks/task-life-cycle.ts';
import { readPlan } from '#plans/server/progress/read-plan.ts';
import { giveTargets } from '#plans/server/targets/give-targets.ts';
import { confirmTask, reportTask, type TaskOutcome } from '#plans/server/tasks/change-task.ts';
import { setTasks } from '#plans/server/tasks/set-tasks.ts';
import { setRule } from '#plans/server/whole/set-rule.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { TARGETED } from './sample-indicators.ts';
import { knownDay, LAST_PERIOD } from './sample-periods.ts';
import {
  BEYOND_THE_PARTS,
  PLANNED,
  SAMPLE_RULE,
  SAMPLE_TASKS,
  SAMPLE_WEIGHTS,
  type SampleTask,
} from './sample-plans.ts';
import { ROOT_CODE } from './sample-units.ts';

const ACTOR = 'sample';

/** The units of a day by their codes. */
type UnitsOn = (day: Day) => ReadonlyMap<string, string>;

/** Gives the root and the units right below it their targets, says by which rule, and sets some tasks. */
export async function makeSamplePlans(tx: Transaction, unitsOn: UnitsOn): Promise<void> {
  const today = knownDay(PLANNED.givenOn);
  const root = unitsOn(today).get(ROOT_CODE) ?? '';
  await giveSampleTargets(tx, root, today);
  const { name, basis, from } = SAMPLE_RULE;
  const period = { from: knownDay(from), until: LATEST };
  const about = { name, basis, period, weights: SAMPLE_WEIGHTS, isCapped: true };
  sound(await setRule(tx, { unit: root, rule: { kind: 'weighted', ...about }, actor: ACTOR }));
  for (const task of SAMPLE_TASKS) await setSampleTask(tx, task, { root, unitsOn });
}

/** What was told as targets by the units below becomes what was given to those above them. */
async function giveSampleTargets(tx: Transaction, root: string, today: Day): Promise<void> {
  const only = [...TARGETED];
  const plan = await readPlan(tx, { unit: root, period: LAST_PERIOD, today, only });
  if (plan === undefined) throw new Error('sample: expected targets that were told');
  for (const indicator of plan.indicators) {
    const { code, decimals } = indicator.indicator;
    const written = (value: bigint) => formatScaled(value, decimals);
    const planned = plan.parts.flatMap((part) => {
      const value = plan.planned(part, indicator).target;
      return value === undefined ? [] : { unit: part.id, value };
    });
    const whole = wholeOf(planned, indicator);
    const targets = [{ unit: root, value: whole }, ...planned].map(({ unit, value }) => {
      return { unit, value: written(value), seen: '0' };
    });
    const { year } = PLANNED;
    sound(await giveTargets(tx, { year, indicator: code, targets, actor: ACTOR, today }));
  }
}

function wholeOf(
  parts: readonly { readonly value: bigint }[],
  { indicator: { code } }: KeptIndicator,
): bigint {
  const beyond = new Map<string, bigint>(Object.entries(BEYOND_THE_PARTS)).get(code) ?? 0n;
  return parts.reduce((sum, { value }) => sum + value, beyond);
}

interface SamplePlace {
  readonly root: string;
  readonly unitsOn: UnitsOn;
}

async function setSampleTask(
  tx: Transaction,
  { title, product, dueDay: due, leads, supporting: helping }: SampleTask,
  { root, unitsOn }: SamplePlace,
): Promise<void> {
  const today = knownDay(SAMPLE_RULE.from);
  const units = unitsOn(today);
  const supporting = helping.flatMap((code) => units.get(code) ?? []);
  const places = Object.keys(leads).flatMap((code) => {
    const lead = units.get(code);
    return lead === undefined ? [] : { lead, supporting };
  });
  const origin = { kind: 'plan', id: root } as const;
  const about = { title, product, dueDay: knownDay(due), places };
  const { tasks } = sound(await setTasks(tx, { origin, ...about, actor: ACTOR, today }));
  for (const [index, steps] of Object.values(leads).entries()) {
    let version = tasks[index]?.version ?? 0;
    for (const [action, note] of steps) {
      const word = {
        id: tasks[index]?.id ?? '',
        seen: String(version),
        note,
        today: knownDay(due),
      };
      version = sound(await sayOfTask(tx, { ...word, action })).record.version;
    }
  }
}

interface SampleWord {
  readonly id: string;
  readonly seen: string;
  readonly action: TaskAction;
  readonly note: string;
  readonly today: Day;
}

async function sayOfTask(tx: Transaction, { action, ...word }: SampleWord): Promise<TaskOutcome> {
  const its = { ...word, actor: ACTOR } as const;
  switch (action) {
    case 'acknowledge':
    case 'progress':
    case 'finish':
      return reportTask(tx, { ...its, action });
    case 'confirm':
    case 'reopen':
      return confirmTask(tx, { ...its, action });
    case 'withdraw':
      throw new Error('sample: expected a task that goes on');
    default:
      return action satisfies never;
  }
}

function sound<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`sample: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { readonly kind: 'done' }>;
}
