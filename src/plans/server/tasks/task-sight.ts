import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { decide, type Subject } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import type { TaskFields } from './kept-tasks.ts';

type TaskUnits = Pick<TaskFields, 'lead' | 'supporting'>;

/** What is asked about of each of some tasks: its lead, and the units that support it. */
export function taskSubjects(
  kept: CachedOrganisation | undefined,
  tasks: readonly TaskUnits[],
  today: Day,
): readonly (Subject | undefined)[] {
  const ids = [...new Set(tasks.flatMap(({ lead, supporting }) => [lead, ...supporting]))];
  const subjects = subjectsIn(kept, ids, [today]);
  const subjectOf = new Map(ids.map((id, index) => [id, subjects[index]]));
  return tasks.map(({ lead, supporting }) =>
    joined([lead, ...supporting].map((id) => subjectOf.get(id))),
  );
}

/** Those of some tasks that somebody sees: by the same rule as each by itself. */
export function tasksInSight<Task extends TaskUnits>(
  kept: CachedOrganisation | undefined,
  tasks: readonly Task[],
  { actor, today }: { readonly actor: Actor; readonly today: Day },
): readonly Task[] {
  const subjects = taskSubjects(kept, tasks, today);
  return tasks.filter((_, index) => {
    const subject = subjects[index];
    return subject && decide(PLAN_RULES['read-plan'], actor, subject).kind === 'allowed';
  });
}

/** What is seen by whoever sees one of several. */
function joined(subjects: readonly (Subject | undefined)[]): Subject | undefined {
  const units = subjects.flatMap((subject) => (subject?.kind === 'unit' ? subject : []));
  if (units.length === 0) return undefined;
  return {
    kind: 'unit',
    selves: new Set(units.flatMap(({ selves }) => [...selves])),
    line: new Set(units.flatMap(({ line }) => [...line])),
  };
}
