import { createHash } from 'node:crypto';
import type { AccountId } from '#kernel/actor.ts';
import type { KeptFileProblem } from '#platform/model/files/kept-file-problems.ts';
import { waitingProblem, type Waiting } from '#platform/model/files/waiting-bounds.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { checkRoomForFile } from '#platform/server/stored-files.ts';
import type { FileTold } from './keep-prepared-file.ts';
import type { PreparedFile } from './prepare-file.ts';

export type HandedInAnswer =
  | { readonly kind: 'done'; readonly file: FileTold }
  | { readonly kind: 'refused'; readonly problem: KeptFileProblem };

interface HandedInBy {
  readonly account: AccountId;
  readonly now: Date;
}

const CHUNK_BYTES = 1 << 20;

/**
 * Takes a file that is checked, to wait until it is joined to something. No event tells of it before: who
 * hands in what is of no use leaves nothing behind.
 * @throws DatabaseRefusal where the files of the database would become too many.
 */
export async function handInFile(
  tx: Transaction,
  { bytes, ...facts }: PreparedFile,
  { account, now }: HandedInBy,
): Promise<HandedInAnswer> {
  // Of two at once each must count the other.
  await tx.query('select pg_advisory_xact_lock(21, hashtext($1))', [account]);
  const problem = waitingProblem(await waitingOf(tx, account), bytes.length);
  if (problem !== undefined) return { kind: 'refused', problem };
  await checkRoomForFile(tx, bytes.length);
  const file: FileTold = { id: newIdentity(), ...facts, size: bytes.length };
  const { id, name, mediaType, size, width, height } = file;
  const hash = createHash('sha256').update(bytes).digest();
  await tx.query(
    `insert into handed_in_file
       (id, account, handed_in_at, name, media_type, size, width, height, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, account, now.toISOString(), name, mediaType, size, width, height, hash],
  );
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    await tx.query('insert into handed_in_chunk (file, ordinal, content) values ($1, $2, $3)', [
      ...[id, from / CHUNK_BYTES],
      Buffer.from(bytes.subarray(from, from + CHUNK_BYTES)),
    ]);
  }
  return { kind: 'done', file };
}

async function waitingOf(queries: Queries, account: AccountId): Promise<Waiting> {
  const [row] = await queries.query<{ count: number; size: string }>(
    `select count(*)::int as count, coalesce(sum(size), 0) as size
     from handed_in_file where account = $1`,
    [account],
  );
  return { count: row?.count ?? 0, size: Number(row?.size) };
}
