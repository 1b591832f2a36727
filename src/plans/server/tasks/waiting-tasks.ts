import type { Station } from '#cycle/model/station.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { calledUnit } from '#people/server/posts/place-names.ts';
import { tasksAddress } from '#plans/model/plan-address.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { allowedTaskActions } from './allowed-task-actions.ts';
import type { TasksOfUnit } from './tasks-of-roles.ts';

interface WaitingFor {
  readonly kept: CachedOrganisation | undefined;
  readonly asker: Asker;
}

type Waiting = Station['waiting'];

/**
 * What of the tasks of some units waits for whoever asks: to be acknowledged, reported on, confirmed. Each line
 * leads to the page of one unit, and names it where something waits in more than one.
 */
export async function waitingTasks(
  queries: Queries,
  found: readonly TasksOfUnit[],
  { kept, asker }: WaitingFor,
): Promise<Waiting> {
  const waiting: (readonly [string, Waiting])[] = [];
  for (const its of found) {
    const lines = await waitingIn(queries, its, { kept, asker });
    if (lines.length > 0) waiting.push([its.unit, lines]);
  }
  if (waiting.length < 2) return waiting.flatMap(([, lines]) => lines);
  return waiting.flatMap(([unit, lines]) => {
    const { name = '', nameEn = '' } = calledUnit(kept, unit, asker.today) ?? {};
    return lines.map((line) => ({ ...line, facts: { ...line.facts, unit: name, unitEn: nameEn } }));
  });
}

async function waitingIn(
  queries: Queries,
  { unit, tasks }: TasksOfUnit,
  { kept, asker }: WaitingFor,
): Promise<Waiting> {
  const allowed = await allowedTaskActions(queries, { kept, asker }, tasks);
  const count = (action: (typeof allowed)[number][number]) =>
    tasks.filter((_, index) => allowed[index]?.includes(action)).length;
  const address = tasksAddress({ unit });
  const lines = [
    { code: 'tasks-to-acknowledge', facts: { tasks: count('acknowledge') } },
    { code: 'tasks-to-do', facts: { tasks: count('finish') } },
    { code: 'tasks-to-confirm', facts: { tasks: count('confirm') } },
  ];
  return lines.flatMap((each) => (each.facts.tasks === 0 ? [] : [{ ...each, address }]));
}
