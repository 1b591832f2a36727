import { actionsIn } from '#kernel/life-cycle.ts';
import { allowedVerbs, type PermissionRules } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { TASK_LIFE_CYCLE, type TaskAction } from '#plans/model/tasks/task-life-cycle.ts';
import { superiorSubjects } from '#plans/server/superior-subjects.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { TaskFields } from './kept-tasks.ts';

const OF_LEAD = {
  'report-task': PLAN_RULES['report-task'],
  'set-task': PLAN_RULES['set-task'],
} satisfies PermissionRules<string>;

const FROM_ABOVE = {
  'confirm-task': PLAN_RULES['confirm-task'],
} satisfies PermissionRules<string>;

/** What whoever asks may do to each of some tasks now. */
export function allowedTaskActions(
  kept: CachedOrganisation | undefined,
  { today, ...asker }: Pick<Asker, 'account' | 'roles' | 'today'>,
  tasks: readonly TaskFields[],
): readonly (readonly TaskAction[])[] {
  const leads = tasks.map(({ lead }) => lead);
  const own = subjectsIn(kept, leads, [today]);
  const above = superiorSubjects(kept, leads, today);
  return tasks.map(({ state }, index) => {
    const [lead, superior] = [own[index], above[index]];
    const verbs = [
      ...(lead === undefined ? [] : allowedVerbs(OF_LEAD, asker, lead)),
      ...(superior === undefined ? [] : allowedVerbs(FROM_ABOVE, asker, superior)),
    ];
    return actionsIn(TASK_LIFE_CYCLE, state, verbs);
  });
}
