import { createHash, type Hash } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import type { Queries } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';

/** How a file is known that stands in the database: by what it holds (SHA-256). */
export interface StoredFile {
  readonly hash: Buffer;
  readonly size: number;
}

/** Bytes, or texts that stand for their UTF-8, in pieces of any size. */
export type FileBytes = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

const CHUNK_BYTES = 1 << 20;
/** What all files together may take, compressed, unless it is said otherwise. */
export const USUAL_ROOM = 1_000_000_000;

let room = USUAL_ROOM;

/**
 * Says how much all files together may take in the databases that this process opens.
 * @param bytes compressed.
 */
export function boundStoredFiles(bytes: number): void {
  room = bytes;
}

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * Keeps a file, a chunk at a time. What is there already is not kept again.
 * @throws DatabaseRefusal where the files of the database would become too many.
 */
export async function keepFile(tx: Queries, bytes: FileBytes): Promise<StoredFile> {
  const whole = createHash('sha256');
  const hashes: Buffer[] = [];
  let size = 0;
  let left = room - (await tableBytes(tx));
  for await (const chunk of inChunks(bytes)) {
    whole.update(chunk);
    size += chunk.length;
    const hash = hashOf(chunk);
    hashes.push(hash);
    left -= await keepChunk(tx, hash, await compress(chunk));
    // The table takes more than what it keeps: counted only where that may matter.
    if (left < 0) left = room - (await keptBytes(tx));
    if (left < 0) {
      throw new DatabaseRefusal({ code: 'stored-files-full', facts: { limit: room } });
    }
  }
  const hash = whole.digest();
  await tx.query(
    'insert into stored_file (hash, size, chunks) values ($1, $2, $3) on conflict do nothing',
    [hash, size, hashes],
  );
  return { hash, size };
}

/** What a file holds, chunk by chunk, each checked; `undefined` where there is no such file. */
export async function readStoredFile(
  queries: Queries,
  hash: Uint8Array,
): Promise<AsyncIterable<Buffer> | undefined> {
  const [file] = await queries.query<{ chunks: readonly Buffer[] }>(
    'select chunks from stored_file where hash = $1',
    [hash],
  );
  return file === undefined ? undefined : readChunks(queries, { hash, chunks: file.chunks });
}

async function* readChunks(
  queries: Queries,
  file: { readonly hash: Uint8Array; readonly chunks: readonly Buffer[] },
): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  for (const hash of file.chunks) {
    const chunk = await readChunk(queries, hash);
    whole.update(chunk);
    yield chunk;
  }
  checkHash(whole.digest(), file.hash);
}

async function readChunk(queries: Queries, hash: Buffer): Promise<Buffer> {
  const [row] = await queries.query<{ content: Buffer }>(
    'select content from chunk where hash = $1',
    [hash],
  );
  const chunk = row && (await decompress(row.content).catch(() => undefined));
  if (chunk === undefined) throw damaged(hash);
  checkHash(hashOf(chunk), hash);
  return chunk;
}

function checkHash(found: Buffer, expected: Uint8Array): void {
  if (!found.equals(expected)) throw damaged(expected);
}

function damaged(hash: Uint8Array): DatabaseRefusal {
  const facts = { hash: Buffer.from(hash).toString('hex') };
  return new DatabaseRefusal({ code: 'stored-file-damaged', facts });
}

/** How much of the room is left to texts, imports and publications, whatever files are handed in. */
const SHARE_OF_FILES = 0.8;

/**
 * Whether a file that is handed in has room beside those that wait and those that are kept.
 * @param size in bytes.
 * @throws DatabaseRefusal where it has none.
 */
export async function checkRoomForFile(queries: Queries, size: number): Promise<void> {
  const [waiting] = await queries.query<{ size: string }>(
    'select coalesce(sum(size), 0) as size from handed_in_file',
  );
  const limit = Math.floor(room * SHARE_OF_FILES);
  const left = limit - Number(waiting?.size) - size;
  if ((await tableBytes(queries)) > left && (await keptBytes(queries)) > left) {
    throw new DatabaseRefusal({ code: 'stored-files-full', facts: { limit } });
  }
}

/** What the chunks take with all that their table leaves unused; found at once, however many there are. */
async function tableBytes(queries: Queries): Promise<number> {
  const [row] = await queries.query<{ size: string }>("select pg_table_size('chunk') as size");
  return Number(row?.size);
}

/** What the chunks hold, each looked at. */
async function keptBytes(queries: Queries): Promise<number> {
  const [row] = await queries.query<{ size: string }>(
    'select coalesce(sum(octet_length(content)), 0) as size from chunk',
  );
  return Number(row?.size);
}

/** @returns how many bytes it added. */
async function keepChunk(queries: Queries, hash: Buffer, content: Buffer): Promise<number> {
  const added = await queries.query(
    'insert into chunk (hash, content) values ($1, $2) on conflict do nothing returning true',
    [hash, content],
  );
  return added.length === 0 ? 0 : content.length;
}

async function* inChunks(bytes: FileBytes): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    let rest =
      typeof piece === 'string'
        ? Buffer.from(piece)
        : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    while (size + rest.length >= CHUNK_BYTES) {
      const end = CHUNK_BYTES - size;
      yield Buffer.concat([...pieces, rest.subarray(0, end)]);
      rest = rest.subarray(end);
      [pieces, size] = [[], 0];
    }
    if (rest.length === 0) continue;
    pieces.push(rest);
    size += rest.length;
  }
  if (size > 0) yield Buffer.concat(pieces);
}

function hashOf(bytes: Uint8Array): Buffer {
  const hash: Hash = createHash('sha256');
  return hash.update(bytes).digest();
}
