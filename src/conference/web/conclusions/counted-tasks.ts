import { COUNTED_TASKS, type CountedPlace } from '#conference/model/conference-address.ts';
import type { ListedConclusions } from '#conference/web/conference-queries.ts';
import { isDoneState } from '#plans/model/tasks/task-coverage.ts';

type ListedTask = ListedConclusions['tasks'][number];

/** What the address asks for; `undefined`: no count was followed. */
export function askedPlace(asked: URLSearchParams): CountedPlace | undefined {
  const [conclusion, unit] = [asked.get('conclusion'), asked.get('unit')];
  if (conclusion === null && unit === null) return undefined;
  const tasks = COUNTED_TASKS.find((each) => each === asked.get('tasks')) ?? 'all';
  return { conclusion: conclusion ?? undefined, unit: unit ?? undefined, tasks };
}

/** The very tasks that a count counts; those withdrawn are in no count. */
export function countedTasks(
  listed: readonly ListedTask[],
  { conclusion, unit, tasks }: CountedPlace,
): readonly ListedTask[] {
  return listed.filter((task) => {
    const isOfIt =
      (conclusion === undefined || task.conclusion === conclusion) &&
      (unit === undefined || task.unit.id === unit);
    if (!isOfIt || task.state === 'withdrawn') return false;
    if (tasks === 'done') return isDoneState(task.state);
    return tasks === 'all' || task.isOverdue;
  });
}
