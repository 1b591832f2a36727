import { isOwnApproval } from '#cycle/model/approval-rule.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';

interface OwnDone {
  /** Those that whoever asks may not confirm. */
  readonly tasks: ReadonlySet<string>;
  /** The decision that keeps it so. */
  readonly basis: string;
}

/**
 * Which of some tasks wait to be confirmed by somebody else, because whoever asks said that they are done.
 * The sample speaks for many people by one name: nothing is its own.
 */
export async function ownDoneTasks(
  queries: Queries,
  tasks: readonly string[],
  asker: EventActor,
): Promise<OwnDone> {
  const rule = await approvalRule(queries);
  const { basis } = rule;
  if (asker === 'sample' || tasks.length === 0) return { tasks: new Set(), basis };
  // Nothing changes a task that is done without another state: its last event says that it is.
  const done = await queries.query<{ readonly id: string; readonly actor: string }>(
    `select task.id, event.actor from task join event on event.number = task.changed_event
    where task.id = any($1::uuid[]) and task.state = 'done'`,
    [tasks],
  );
  const own = done.filter(({ actor }) => isOwnApproval(rule, { authors: [actor], asker }));
  return { tasks: new Set(own.map(({ id }) => id)), basis };
}
