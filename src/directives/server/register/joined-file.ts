import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { joinFile } from '#platform/server/files/join-file.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';

interface FileJoined {
  /** Which is to be joined; null: none. */
  readonly file: string | null;
  /** Which is joined there already. */
  readonly joined: string | null;
  readonly actor: EventActor;
}

/**
 * Keeps a file for what it is joined to: one that the same account handed in, or that is there already.
 * @returns whether it may be joined.
 */
export async function isFileJoined(
  tx: Transaction,
  { file, joined, actor }: FileJoined,
): Promise<boolean> {
  if (file === null || file === joined) return true;
  const kept = await keptFile(tx, file);
  if (kept === undefined || kept.keptBy !== actor) return false;
  return (await joinFile(tx, { file, actor })) !== undefined;
}
