import { createHash, type Hash } from 'node:crypto';
import { stat, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import { fillWholeFile, writeAll } from '#platform/server/whole-file.ts';
import {
  firstLine,
  FORMAT,
  LENGTH_BYTES,
  type BackupManifest,
  type BackupPart,
} from './backup-manifest.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { schemaSteps, storedTables, type StoredTable } from './stored-tables.ts';

export interface BackupCounts {
  readonly tables: number;
  readonly rows: number;
  /** Of the file. */
  readonly bytes: number;
}

export interface BackupOptions {
  /** The version of the program, for whoever looks into the file. */
  readonly writtenBy: string;
  /** Told how many bytes of text have been taken since last time. */
  readonly progress?: (bytes: number) => void;
}

/**
 * Writes everything that the database holds, but what lets somebody in for a time, into one file, as
 * it was at one moment, while others go on writing. The file is there when it is whole and safe on the
 * disk; only its owner may read it.
 * @throws BackupRefusal where a file is there already, or cannot be written. DatabaseRefusal
 */
export async function writeBackup(
  database: Database,
  path: string,
  options: BackupOptions,
): Promise<BackupCounts> {
  await refuseEarlier(path);
  let counts: BackupCounts = { tables: 0, rows: 0, bytes: 0 };
  const fill = async (file: FileHandle) => {
    const output = openOutput(file, path);
    counts = await database.snapshot(async (view) => fillBackup(view, output, options));
  };
  await fillWholeFile(path, fill, 'owner').catch((error: unknown) => {
    throw asUnwritten(error, path);
  });
  return counts;
}

/** An earlier backup is never lost to a later one; a pipe or a device may be written to. */
async function refuseEarlier(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return;
  throw new BackupRefusal({ code: 'backup-there', facts: {}, place: { file: path } });
}

/** An error of the file system; inside a transaction it would be taken for one of the connection. */
function asUnwritten(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const facts = { reason: String(error.code) };
  return new BackupRefusal(
    { code: 'cannot-write', facts, place: { file: path } },
    { cause: error },
  );
}

async function fillBackup(
  view: Snapshot,
  output: Output,
  { writtenBy, progress = () => undefined }: BackupOptions,
): Promise<BackupCounts> {
  const [schema, tables] = [await schemaSteps(view), await storedTables(view)];
  await output.write(Buffer.from(firstLine(FORMAT)));
  const parts: BackupPart[] = [];
  for (const table of tables) parts.push(await writePart(view, table, { output, progress }));
  const manifest: BackupManifest = { writtenBy, schema: [...schema], parts };
  const written = Buffer.from(JSON.stringify(manifest));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(written.length);
  await output.write(Buffer.concat([written, length]));
  await output.write(output.hash.copy().digest());
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return { tables: parts.length, rows, bytes: output.written() };
}

interface Output {
  /** Of all that was written. */
  readonly hash: Hash;
  readonly written: () => number;
  readonly write: (bytes: Buffer) => Promise<void>;
}

function openOutput(file: FileHandle, path: string): Output {
  const hash = createHash('sha256');
  let written = 0;
  return {
    hash,
    written: () => written,
    async write(bytes) {
      hash.update(bytes);
      await writeAll(file, bytes).catch((error: unknown) => {
        throw asUnwritten(error, path);
      });
      written += bytes.length;
    },
  };
}

interface PartWriting {
  readonly output: Output;
  readonly progress: (bytes: number) => void;
}

async function writePart(
  view: Snapshot,
  { table, columns, isLeftEmpty }: StoredTable,
  { output, progress }: PartWriting,
): Promise<BackupPart> {
  const start = output.written();
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  async function* counted(): AsyncGenerator<Buffer> {
    const rowsMeant = isLeftEmpty ? 'where false' : '';
    const query = `select ${columns.join(', ')} from ${table} ${rowsMeant}`;
    for await (const block of view.copyOut(query)) {
      const text = Buffer.from(block);
      hash.update(text);
      bytes += text.length;
      rows += lineCount(text);
      progress(text.length);
      yield text;
    }
  }
  await pipeline(counted, createZstdCompress(), async (compressed: AsyncIterable<Buffer>) => {
    for await (const chunk of compressed) await output.write(chunk);
  });
  const length = output.written() - start;
  return { table, columns: [...columns], rows, bytes, sha256: hash.digest('hex'), start, length };
}

const LINE_FEED = 10;

/** In COPY text a line feed ends a row and is nowhere else. */
export function lineCount(text: Buffer): number {
  let count = 0;
  for (let at = text.indexOf(LINE_FEED); at >= 0; at = text.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
