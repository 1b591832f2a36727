import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { TASK } from '#plans/server/tasks/kept-tasks.ts';
import { taskSubjects } from '#plans/server/tasks/task-sight.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { askedFromAbove, noSuch } from './plan-access.ts';

interface OfTask {
  readonly params: { readonly task: string };
}

/** The access of whoever sees a task: over its lead, or over a unit that supports it. */
export const mayReadTask: Access<OfTask> = permittedFor(
  PLAN_RULES,
  'read-plan',
  async ({ database, revision, taken, today }) => {
    const { task: id } = taken.params;
    const task = await recordOf(database, TASK, id);
    const kept = await organisationCacheOf(database).at(revision, database);
    const [subject] = task === undefined ? [] : taskSubjects(kept, [task], today);
    return [{ subject, unseen: noSuch(id) }];
  },
);

/** The access of whoever answers for the lead of a task, or set it there. */
export function mayChangeTask(verb: 'report-task' | 'set-task'): Access<OfTask> {
  return permittedFor(PLAN_RULES, verb, async ({ database, revision, taken, today }) => {
    const { task: id } = taken.params;
    const task = await recordOf(database, TASK, id);
    const seen = { database, revision };
    const [subject] = task === undefined ? [] : await unitSubjects(seen, [task.lead], [today]);
    return [{ subject, unseen: noSuch(id) }];
  });
}

/** The access of whoever says from above that a task is done. */
export const mayConfirmTask: Access<OfTask> = permittedFor(
  PLAN_RULES,
  'confirm-task',
  async ({ database, revision, taken, today }) => {
    const { task: id } = taken.params;
    const task = await recordOf(database, TASK, id);
    if (task === undefined) return [{ subject: undefined, unseen: noSuch(id) }];
    const ids = [task.lead];
    const asked = await askedFromAbove({ database, revision }, { ids, today }, 'confirm-task');
    return asked.map((each, index) => (index === 0 ? { ...each, unseen: noSuch(id) } : each));
  },
);
