import { z } from 'zod';
import type { CalledUnit } from '#people/server/posts/place-names.ts';
import {
  CONFIRMING_ACTIONS,
  REPORTED_ACTIONS,
  TASK_STATES,
  type TaskAction,
} from '#plans/model/tasks/task-life-cycle.ts';
import type { TaskCoverage } from '#plans/model/tasks/task-coverage.ts';
import type { PlacedTask } from '#plans/server/tasks/tasks-of.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';

const LONGEST_TEXT = 2000;

/** Free text about work. */
export const workText = writtenText(LONGEST_TEXT).meta({
  description: 'About the work; nothing about a named person.',
});

export const taskParams = z.strictObject({ task: writtenId });

const calledContract = z.object({
  id: writtenId,
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
});

export const originContract = z.object({
  kind: z.enum(['plan', 'conclusion']),
  id: writtenId.meta({ description: 'Of the unit whose plan it is, or of the conclusion.' }),
});

export const coverageContract = z
  .object({
    all: z.int(),
    done: z.int(),
    confirmed: z.int(),
    inProgress: z.int(),
    notBegun: z.int(),
    overdue: z.int(),
    due: z.int().meta({ description: 'Whose day has come, done or not.' }),
    doneOfDue: z.int(),
  })
  .meta({ id: 'TaskCoverage', description: 'Without those that were withdrawn.' });

export const taskContract = z
  .object({
    id: writtenId,
    version: z.int(),
    origin: originContract,
    title: z.string(),
    product: z.string(),
    dueDay: z.string(),
    lead: calledContract,
    setTo: calledContract.nullable().meta({
      description: 'The unit it was set to, where that has ended and another has its part.',
    }),
    supporting: z.array(calledContract),
    state: z.enum(TASK_STATES),
    isOverdue: z.boolean(),
    note: z.string(),
    doneDay: z.string().nullable(),
    allowed: z.array(z.enum([...REPORTED_ACTIONS, ...CONFIRMING_ACTIONS, 'withdraw'])),
  })
  .meta({ id: 'Task' });

export const placeContract = z.strictObject({
  lead: writtenId,
  supporting: z.array(writtenId).max(100).default([]),
});

export function presentTask(
  task: PlacedTask,
  allowed: readonly TaskAction[],
): z.output<typeof taskContract> {
  const { id, version, title, product, dueDay: due, state, isOverdue, note, doneDay } = task;
  return {
    ...{ id, version, title, product, dueDay: due, state, isOverdue, note, doneDay },
    origin: { kind: task.originKind, id: task.origin },
    lead: presentCalled(task.leadUnit),
    setTo: task.setTo === undefined ? null : presentCalled(task.setTo),
    supporting: task.supportingUnits.map(presentCalled),
    allowed: [...allowed],
  };
}

function presentCalled({ id, code, name, nameEn }: CalledUnit): z.output<typeof calledContract> {
  return { id, code, name, nameEn };
}

export function presentCoverage(coverage: TaskCoverage): z.output<typeof coverageContract> {
  const { all, done, confirmed, inProgress, notBegun, overdue, due, doneOfDue } = coverage;
  return { all, done, confirmed, inProgress, notBegun, overdue, due, doneOfDue };
}
