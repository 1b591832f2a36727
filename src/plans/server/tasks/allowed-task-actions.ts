import { actionsIn } from '#kernel/life-cycle.ts';
import { allowedVerbs, type PermissionRules } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { TASK_LIFE_CYCLE, type TaskAction } from '#plans/model/tasks/task-life-cycle.ts';
import { superiorSubjects } from '#plans/server/superior-subjects.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { TaskFields } from './kept-tasks.ts';
import { ownDoneTasks } from './own-done-tasks.ts';

const OF_LEAD = {
  'report-task': PLAN_RULES['report-task'],
  'set-task': PLAN_RULES['set-task'],
} satisfies PermissionRules<string>;

const FROM_ABOVE = {
  'confirm-task': PLAN_RULES['confirm-task'],
} satisfies PermissionRules<string>;

interface TasksAsked {
  readonly kept: CachedOrganisation | undefined;
  readonly asker: Pick<Asker, 'account' | 'roles' | 'today'>;
}

/** What whoever asks may do to each of some tasks now. */
export async function allowedTaskActions(
  queries: Queries,
  { kept, asker: { today, ...asker } }: TasksAsked,
  tasks: readonly Kept<TaskFields>[],
): Promise<readonly (readonly TaskAction[])[]> {
  const leads = tasks.map(({ lead }) => lead);
  const own = subjectsIn(kept, leads, [today]);
  const above = superiorSubjects(kept, leads, today);
  const done = tasks.flatMap(({ id, state }) => (state === 'done' ? id : []));
  const { tasks: ownDone } = await ownDoneTasks(queries, done, asker.account);
  return tasks.map(({ id, state }, index) => {
    const [lead, superior] = [own[index], above[index]];
    const verbs = [
      ...(lead === undefined ? [] : allowedVerbs(OF_LEAD, asker, lead)),
      ...(superior === undefined ? [] : allowedVerbs(FROM_ABOVE, asker, superior)),
    ];
    const actions = actionsIn(TASK_LIFE_CYCLE, state, verbs);
    return ownDone.has(id) ? actions.filter((action) => action !== 'confirm') : actions;
  });
}
