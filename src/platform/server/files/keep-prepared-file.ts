import { randomBytes } from 'node:crypto';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { keepFile, type FileBytes } from '#platform/server/stored-files.ts';
import type { PreparedFile } from './prepare-file.ts';

/** What is known of a file beside its bytes. */
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

/** Keeps a file with its events, for what the program makes and joins itself. */
export async function keepPreparedFile(
  tx: Transaction,
  { bytes, ...facts }: PreparedFile,
  actor: EventActor,
): Promise<FileTold> {
  const told: FileTold = { id: newIdentity(), ...facts, size: bytes.length };
  await keepForGood(tx, told, { bytes: [bytes], actor });
  return told;
}

interface Keeping {
  readonly bytes: FileBytes;
  readonly actor: EventActor;
}

/**
 * Keeps a file for good. Its bytes are the stored file of one event, its name that of another: a name may be
 * a person's, and no event holds it.
 */
export async function keepForGood(
  tx: Transaction,
  told: FileTold,
  { bytes, actor }: Keeping,
): Promise<void> {
  const { hash } = await keepFile(tx, bytes);
  const { name, ...facts } = told;
  const event = await recordEvent(tx, { kind: 'file-kept', actor, data: facts, content: hash });
  await writeKeptFile(tx, told, { hash, event });
  const content = await keepName(tx, name);
  await recordEvent(tx, { kind: 'file-named', actor, data: { file: told.id }, content });
}

/** The name of a file, as it stands beside the log. */
export interface StoredName {
  readonly name: string;
  /** By it the hash in the log does not give away a name that was let go of, and no two names share bytes. */
  readonly salt: string;
}

const SALT_BYTES = 16;

async function keepName(tx: Transaction, name: string): Promise<Buffer> {
  const stored: StoredName = { name, salt: randomBytes(SALT_BYTES).toString('hex') };
  const { hash } = await keepFile(tx, [JSON.stringify(stored)]);
  return hash;
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
