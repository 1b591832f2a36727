import type { Station } from '#cycle/model/station.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { tasksAddress } from '#plans/model/plan-address.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { allowedTaskActions } from './allowed-task-actions.ts';
import type { PlacedTask } from './tasks-of.ts';

interface WaitingFor {
  readonly kept: CachedOrganisation | undefined;
  readonly asker: Asker;
  /** On whose page of tasks they are found. */
  readonly unit: string;
}

/** What of some tasks waits for whoever asks: to be acknowledged, reported on, confirmed. */
export async function waitingTasks(
  queries: Queries,
  tasks: readonly PlacedTask[],
  { kept, asker, unit }: WaitingFor,
): Promise<Station['waiting']> {
  const allowed = await allowedTaskActions(queries, { kept, asker }, tasks);
  const count = (action: (typeof allowed)[number][number]) =>
    tasks.filter((_, index) => allowed[index]?.includes(action)).length;
  const address = tasksAddress({ unit });
  const confirmable = tasks.filter(
    ({ state }, index) => state === 'done' && allowed[index]?.includes('confirm'),
  ).length;
  const lines = [
    { code: 'tasks-to-acknowledge', facts: { tasks: count('acknowledge') } },
    { code: 'tasks-to-do', facts: { tasks: count('finish') } },
    { code: 'tasks-to-confirm', facts: { tasks: confirmable } },
  ];
  return lines.flatMap((each) => (each.facts.tasks === 0 ? [] : [{ ...each, address }]));
}
