import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdDecompress } from 'node:zlib';
import {
  FIRST_LINE,
  FORMAT,
  HASH_BYTES,
  LENGTH_BYTES,
  LONGEST_MANIFEST,
  manifestContract,
  type BackupManifest,
  type BackupPart,
} from './backup-manifest.ts';
import { BackupRefusal, damaged } from './backup-refusal.ts';
import { lineCount } from './write-backup.ts';

/** A backup whose every byte is what was once written. */
export interface Backup {
  readonly manifest: BackupManifest;
  /** The text of a part, in blocks of whole lines. Throws where it is not as the manifest says. */
  blocks(part: BackupPart): AsyncIterable<Buffer>;
}

/**
 * Opens a backup, reads it through once to see that nothing in it was changed or cut off, and hands
 * it to the work.
 * @throws BackupRefusal
 */
export async function withBackup<Result>(
  path: string,
  work: (backup: Backup) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const file = { handle, path };
  try {
    const manifest = await readManifest(file);
    return await work({ manifest, blocks: (part) => partBlocks(file, part) });
  } finally {
    await handle.close();
  }
}

interface BackupFile {
  readonly handle: FileHandle;
  readonly path: string;
}

function unreadable(path: string, error: unknown): BackupRefusal {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const place = { file: path };
  if (reason === 'ENOENT') {
    return new BackupRefusal({ code: 'missing-file', facts: {}, place });
  }
  return new BackupRefusal({ code: 'unreadable', facts: { reason }, place }, { cause: error });
}

const FIRST_BYTES = 64;
const ENDING = HASH_BYTES + LENGTH_BYTES;

async function readManifest(file: BackupFile): Promise<BackupManifest> {
  const stats = await file.handle.stat();
  if (!stats.isFile()) throw new BackupRefusal({ code: 'not-a-backup', facts: {} });
  const { size } = stats;
  const first = await readAt(file, 0, Math.min(size, FIRST_BYTES));
  const [line, format] = FIRST_LINE.exec(first.toString('latin1')) ?? [];
  if (line === undefined) throw new BackupRefusal({ code: 'not-a-backup', facts: {} });
  if (Number(format) !== FORMAT) {
    const facts = { format: Number(format) };
    throw new BackupRefusal({ code: 'backup-of-newer-format', facts });
  }
  if (size < line.length + ENDING) throw damaged('the end is missing');
  const ending = await readAt(file, size - ENDING, ENDING);
  const hash = await hashUpTo(file, size - HASH_BYTES);
  if (!hash.equals(ending.subarray(LENGTH_BYTES))) throw damaged('SHA-256');
  const length = ending.readUInt32BE(0);
  const start = size - ENDING - length;
  if (length > LONGEST_MANIFEST || start < line.length) throw damaged('manifest');
  const manifest = parseManifest(await readAt(file, start, length));
  checkParts(manifest.parts, { from: line.length, until: start });
  return manifest;
}

function parseManifest(written: Buffer): BackupManifest {
  try {
    return manifestContract.parse(JSON.parse(written.toString()));
  } catch {
    throw damaged('manifest');
  }
}

/** The parts fill the file, one after the other; and none is a few bytes that fill a disk. */
function checkParts(
  parts: readonly BackupPart[],
  { from, until }: { readonly from: number; readonly until: number },
): void {
  let end = from;
  for (const { table, start, length, bytes } of parts) {
    if (start !== end) throw damaged(table);
    end += length;
    if (bytes > DENSE_BYTES + DENSEST * length) {
      throw new BackupRefusal({ code: 'backup-too-dense', facts: { part: table } });
    }
  }
  if (end !== until) throw damaged('manifest');
}

/** Rows that hardly differ shrink a hundredfold, not ten thousandfold. */
const DENSEST = 2000;
const DENSE_BYTES = 1 << 24;

const READ_BYTES = 1 << 18;

async function hashUpTo(file: BackupFile, end: number): Promise<Buffer> {
  const hash = createHash('sha256');
  for (let at = 0; at < end; at += READ_BYTES) {
    hash.update(await readAt(file, at, Math.min(READ_BYTES, end - at)));
  }
  return hash.digest();
}

async function readAt(
  { handle, path }: BackupFile,
  position: number,
  length: number,
): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(bytes, 0, length, position).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (bytesRead !== length) throw damaged('the end is missing');
  return bytes;
}

/** The most memory that unpacking may take, as a power of two. */
const WINDOW_LOG = 25;
const LINE_FEED = 10;

async function* partBlocks(file: BackupFile, part: BackupPart): AsyncGenerator<Buffer> {
  const unpacked = createZstdDecompress({
    params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG },
  });
  const feeding = pipeline(() => packedChunks(file, part), unpacked);
  // Whoever reads the blocks meets the same error; this one is only not to go unheard.
  feeding.catch(() => undefined);
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > part.bytes) throw damaged(part.table);
      hash.update(chunk);
      rows += lineCount(chunk);
      const end = chunk.lastIndexOf(LINE_FEED) + 1;
      if (end > 0) yield Buffer.concat([...rest, chunk.subarray(0, end)]);
      if (end > 0) rest = [];
      if (end < chunk.length) rest.push(chunk.subarray(end));
    }
  } catch (error) {
    throw error instanceof BackupRefusal || !isOfZlib(error) ? error : damaged(part.table);
  } finally {
    unpacked.destroy();
  }
  const isWhole = bytes === part.bytes && rows === part.rows && rest.length === 0;
  if (!isWhole || hash.digest('hex') !== part.sha256) throw damaged(part.table);
}

function isOfZlib(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ZSTD') || code.startsWith('ERR_ZSTD') || code.startsWith('Z_');
}

async function* packedChunks(file: BackupFile, part: BackupPart): AsyncGenerator<Buffer> {
  const end = part.start + part.length;
  for (let at = part.start; at < end; at += READ_BYTES) {
    yield await readAt(file, at, Math.min(READ_BYTES, end - at));
  }
}
