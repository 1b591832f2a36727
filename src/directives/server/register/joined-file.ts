import type { Queries } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';

interface FileJoined {
  /** Which is to be joined; null: none. */
  readonly file: string | null;
  /** Which is joined there already. */
  readonly joined: string | null;
  readonly actor: EventActor;
}

/** Whether somebody may join a file: one that the same account handed in, or that is there already. */
export async function mayJoinFile(
  queries: Queries,
  { file, joined, actor }: FileJoined,
): Promise<boolean> {
  if (file === null || file === joined) return true;
  const kept = await keptFile(queries, file);
  return kept !== undefined && kept.keptBy === actor;
}
