import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { keepFile } from '#platform/server/stored-files.ts';
import type { PreparedFile } from './prepare-file.ts';

/** What an event says of a file that was kept; its bytes are the stored file of the event. */
export interface FileTold {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Of a picture, in points. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Keeps a file with its event. Nothing names it yet: a room joins it to what it belongs to. */
export async function keepPreparedFile(
  tx: Transaction,
  { bytes, name, mediaType, width, height }: PreparedFile,
  actor: EventActor,
): Promise<FileTold> {
  const { hash, size } = await keepFile(tx, [bytes]);
  const told: FileTold = { id: newIdentity(), name, mediaType, size, width, height };
  const event = await recordEvent(tx, { kind: 'file-kept', actor, data: told, content: hash });
  await writeKeptFile(tx, told, { hash, event });
  return told;
}

/** Writes the row of a file whose bytes are stored. */
export async function writeKeptFile(
  tx: Transaction,
  { id, name, mediaType, size, width, height }: FileTold,
  { hash, event }: { readonly hash: Uint8Array; readonly event: number },
): Promise<void> {
  await tx.query(
    `insert into kept_file (id, name, media_type, size, width, height, hash, event)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, name, mediaType, size, width, height, hash, event],
  );
}
