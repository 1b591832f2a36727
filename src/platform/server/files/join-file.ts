import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { keepForGood } from './keep-prepared-file.ts';
import { keptFile, type KeptFile } from './kept-files.ts';
import { waitingBytes } from './waiting-bytes.ts';

/**
 * Keeps a file for good that something is joined to in this transaction; one that is kept already stays as it
 * is. Whether it may be joined there, the room has decided.
 * @returns nothing where it is not there, or was let go of a moment ago.
 */
export async function joinFile(
  tx: Transaction,
  { file: id, actor }: { readonly file: string; readonly actor: EventActor },
): Promise<KeptFile | undefined> {
  // Held until the end of the transaction: nobody lets go of it meanwhile, or joins it twice.
  const [waiting] = await tx.query('select id from handed_in_file where id = $1 for update', [id]);
  const file = await keptFile(tx, id);
  if (waiting === undefined || file === undefined) return file;
  await keepForGood(tx, file, { bytes: await waitingBytes(tx, id), actor });
  await tx.query('delete from handed_in_file where id = $1', [id]);
  return keptFile(tx, id);
}
