import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { unitsOfRoles } from '#plans/server/units-of-roles.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { tasksOf, type PlacedTask } from './tasks-of.ts';

/** What a unit and those below it lead, as far as somebody sees it. */
export interface TasksOfUnit {
  readonly unit: string;
  readonly tasks: readonly PlacedTask[];
}

/** The tasks of all units that somebody holds a role for: each once, with the first that leads to it. */
export async function tasksOfRoles(
  view: Snapshot,
  { asker, today }: { readonly asker: Asker; readonly today: Day },
  kept: CachedOrganisation,
): Promise<readonly TasksOfUnit[]> {
  const units = await unitsOfRoles(view, { asker, today }, kept);
  const listed = new Set<string>();
  const found: TasksOfUnit[] = [];
  // One after the other: a view is one connection.
  for (const unit of units) {
    const { tasks } = await tasksOf(view, { unit, today, kept, seenBy: asker });
    found.push({ unit, tasks: tasks.filter(({ id }) => !listed.has(id)) });
    for (const { id } of tasks) listed.add(id);
  }
  return found;
}
