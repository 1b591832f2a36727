import type { TaskState } from '#plans/model/tasks/task-life-cycle.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';

/** One step of a task, as the log tells it. */
export interface TaskStep {
  readonly event: string;
  readonly kind: string;
  readonly actor: EventActor;
  readonly at: Date;
  readonly state: TaskState;
  /** Empty where nothing was said, and where that was let go since. */
  readonly note: string;
}

interface StepRow extends Omit<TaskStep, 'note'> {
  readonly content: Buffer | null;
}

/** The last steps of a task, the newest first. */
export async function taskHistory(
  queries: Queries,
  { id, lead }: { readonly id: string; readonly lead: string },
): Promise<readonly TaskStep[]> {
  // The log is found by the unit that an event is about.
  const rows = await queries.query<StepRow>(
    `select number::text as event, kind, actor, recorded_at as at, data -> 'after' ->> 'state' as state,
      content
    from event
    where data ? 'unit' and data ->> 'unit' = $1 and data ->> 'record' = $2
    order by recorded_at desc, number desc limit ${MOST_STEPS}`,
    [lead, id],
  );
  const steps: TaskStep[] = [];
  for (const { content, ...row } of rows) {
    steps.push({ ...row, note: await noteIn(queries, content) });
  }
  return steps;
}

const MOST_STEPS = 200;

async function noteIn(queries: Queries, content: Buffer | null): Promise<string> {
  const chunks = content === null ? undefined : await readStoredFile(queries, content);
  if (chunks === undefined) return '';
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  const { note } = JSON.parse(Buffer.concat(pieces).toString()) as { readonly note?: unknown };
  return typeof note === 'string' ? note : '';
}
