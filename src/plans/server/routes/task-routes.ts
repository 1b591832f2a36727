import { z } from 'zod';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { CONFIRMING_ACTIONS, REPORTED_ACTIONS } from '#plans/model/tasks/task-life-cycle.ts';
import { allowedTaskActions } from '#plans/server/tasks/allowed-task-actions.ts';
import { confirmTask, reportTask, withdrawTask } from '#plans/server/tasks/change-task.ts';
import { TASK } from '#plans/server/tasks/kept-tasks.ts';
import { setTasks } from '#plans/server/tasks/set-tasks.ts';
import { taskHistory } from '#plans/server/tasks/task-history.ts';
import { placedTask, tasksOf } from '#plans/server/tasks/tasks-of.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { mayReadPlan, maySetTasks, noSuch } from './plan-access.ts';
import { mayChangeTask, mayConfirmTask, mayReadTask } from './task-access.ts';
import {
  coverageContract,
  originContract,
  placeContract,
  presentCoverage,
  presentTask,
  taskContract,
  taskParams,
  workText,
} from './task-contract.ts';

const MOST_TASKS = 1000;
const MOST_PLACES = 1000;

const tasksQuery = z.strictObject({ unit: writtenId });

export const TASKS_ROUTE = readRoute('/api/v1/tasks', {
  summary: 'The tasks that a unit and those below it lead, overdue first',
  description:
    'Those in sight: each by a role over its lead, or over a unit that supports it. Tasks of a unit that has ended are led by its heir. The first 1,000 are listed, all are counted.',
  access: mayReadPlan(({ query }: { query: z.output<typeof tasksQuery> }) => {
    return { unit: query.unit, period: '' };
  }),
  query: tasksQuery,
  answer: z.object({
    coverage: coverageContract,
    byOrigin: z.array(z.object({ origin: originContract, coverage: coverageContract })),
    tasks: z.array(taskContract),
  }),
})
  .command((database, { asker, query }) => findTasks(database, asker, query.unit))
  .present(({ found, shown, allowed }) => ({
    coverage: presentCoverage(found.coverage),
    byOrigin: found.byOrigin.map(({ origin, ...coverage }) => ({
      origin: { kind: origin.kind, id: origin.id },
      coverage: presentCoverage(coverage),
    })),
    tasks: shown.map((task, index) => presentTask(task, allowed[index] ?? [])),
  }));

async function findTasks(database: Database, asker: Asker, unit: string) {
  const kept = await organisationCacheOf(database).at(asker.revision, database);
  const found = await tasksOf(database, { unit, today: asker.today, kept, seenBy: asker });
  const shown = found.tasks.slice(0, MOST_TASKS);
  const allowed = await allowedTaskActions(database, { kept, asker }, shown);
  return { kind: 'done', found, shown, allowed } as const;
}

const stepContract = z.object({
  event: z.string(),
  kind: z.string(),
  actor: z.string(),
  at: z.iso.datetime(),
  state: taskContract.shape.state,
  note: z.string(),
});

export const TASK_ROUTE = readRoute('/api/v1/tasks/:task', {
  summary: 'One task with all that was said of it, the newest first',
  access: mayReadTask,
  params: taskParams,
  answer: z.object({ task: taskContract, history: z.array(stepContract) }),
})
  .command((database, { asker, params }) => findTask(database, asker, params.task))
  .present(
    ({ task, allowed, history }) => ({
      task: presentTask(task, allowed),
      history: history.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    }),
    { version: ({ task }) => task.version },
  );

async function findTask(database: Database, asker: Asker, id: string) {
  const record = await recordOf(database, TASK, id);
  if (record === undefined) return { kind: 'refused', problem: noSuch(id) } as const;
  const kept = await organisationCacheOf(database).at(asker.revision, database);
  const [allowed = []] = await allowedTaskActions(database, { kept, asker }, [record]);
  const history = await taskHistory(database, record);
  return { kind: 'done', task: placedTask(record, kept, asker.today), allowed, history } as const;
}

const tasksBody = z.strictObject({
  plan: writtenId.meta({ description: 'The unit whose plan the task comes from.' }),
  title: workText.min(1),
  product: workText.min(1).meta({ description: 'What there is to be once it is done.' }),
  dueDay: writtenDay,
  places: z.array(placeContract).min(1).max(MOST_PLACES).meta({
    description: 'Each becomes a task of its own, with exactly one unit that leads.',
  }),
});

export const SET_TASKS_ROUTE = createRoute('/api/v1/tasks', {
  summary: 'Sets a task to one unit or to many, each with its one lead',
  access: maySetTasks(({ body: { plan, places } }: { body: z.output<typeof tasksBody> }) => ({
    set: [plan, ...places.map(({ lead }) => lead)],
    seen: places.flatMap(({ supporting }) => supporting),
  })),
  body: tasksBody,
  answer: z.object({ tasks: z.array(z.object({ id: writtenId, version: z.int() })) }),
})
  .command((tx, { asker, body: { plan, dueDay, ...task } }) =>
    setTasks(tx, {
      ...task,
      origin: { kind: 'plan', id: plan },
      dueDay: toldDay(dueDay),
      ...{ actor: asker.account, today: asker.today },
    }),
  )
  .present(({ tasks }) => ({ tasks: tasks.map(({ id, version }) => ({ id, version })) }));

const changedTask = z
  .object({ id: writtenId, version: z.int(), state: taskContract.shape.state })
  .meta({ id: 'TaskChanged' });

interface ChangedTask {
  readonly record: z.output<typeof changedTask>;
}

const presentChanged = ({ record: { id, version, state } }: ChangedTask) => ({
  ...{ id, version, state },
});
const CHANGED_VERSION = { version: ({ record }: ChangedTask) => record.version };

export const REPORT_TASK_ROUTE = changeRoute('PUT /api/v1/tasks/:task/progress', {
  summary: 'Says as its lead how far a task has come',
  access: mayChangeTask('report-task'),
  params: taskParams,
  body: z.strictObject({ action: z.enum(REPORTED_ACTIONS), note: workText.default('') }),
  answer: changedTask,
})
  .command((tx, { asker: { account: actor, today }, params, seen, body }) =>
    reportTask(tx, { id: params.task, seen, ...body, actor, today }),
  )
  .present(presentChanged, CHANGED_VERSION);

export const CONFIRM_TASK_ROUTE = changeRoute('PUT /api/v1/tasks/:task/confirmation', {
  summary: 'Confirms from above the lead that a task is done, or asks for more',
  description:
    'Asking for more needs a reason. Unless the rule of approval lets it, who said that it is done does not confirm it.',
  access: mayConfirmTask,
  params: taskParams,
  body: z.strictObject({ action: z.enum(CONFIRMING_ACTIONS), note: workText.default('') }),
  answer: changedTask,
})
  .command((tx, { asker: { account: actor, today }, params, seen, body }) =>
    confirmTask(tx, { id: params.task, seen, ...body, actor, today }),
  )
  .present(presentChanged, CHANGED_VERSION);

export const WITHDRAW_TASK_ROUTE = changeRoute('DELETE /api/v1/tasks/:task', {
  summary: 'Withdraws a task that is not done; it stays in the record as withdrawn',
  access: mayChangeTask('set-task'),
  params: taskParams,
  answer: changedTask,
})
  .command((tx, { asker: { account: actor, today }, params, seen }) =>
    withdrawTask(tx, { id: params.task, seen, note: '', actor, today }),
  )
  .present(presentChanged, CHANGED_VERSION);
