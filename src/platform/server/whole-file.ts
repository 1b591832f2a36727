import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const LINES_AT_ONCE = 10_000;

/**
 * Writes a file whole or not at all: beside it first, then, once it is safe on the disk, in its
 * place. What is no ordinary file (a pipe, a terminal) is written to directly.
 * @throws the error of the file system.
 */
export async function writeWholeFile(path: string, lines: Iterable<string>): Promise<void> {
  if (await isSpecial(path)) {
    await pipeline(Readable.from(inBlocks(lines)), createWriteStream(path));
    return;
  }
  await fillWholeFile(path, async (file) => {
    for (const block of inBlocks(lines)) await writeAll(file, Buffer.from(block));
  });
}

/** Writes all of it: a disk that is nearly full takes the beginning and says so only by the count. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let taken = 0; taken < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, taken);
    taken += bytesWritten;
  }
}

/** Who may read a file that is made: everyone, or its owner alone. */
const READERS = { everyone: 0o666, owner: 0o600 } as const;

/**
 * The same for what is not lines: it fills the file as it likes. What fails, or is killed, leaves
 * nothing under the path. What is no ordinary file gets it once it is whole: its reader may take
 * hours, and whoever fills holds a session of the database.
 */
export async function fillWholeFile(
  path: string,
  fill: (file: FileHandle) => Promise<void>,
  readers: keyof typeof READERS = 'everyone',
): Promise<void> {
  if (await isSpecial(path)) {
    await deliver(path, fill);
    return;
  }
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = await open(beside, 'wx', READERS[readers]);
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function deliver(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'midyear-'));
  try {
    const spool = join(folder, 'spool');
    {
      await using file = await open(spool, 'wx', READERS.owner);
      await fill(file);
    }
    await pipeline(createReadStream(spool), createWriteStream(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Until then a power cut may bring the old name back. Not every system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}

/** Joins lines so that a million of them are not a million writes. */
export function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block: string[] = [];
  for (const line of lines) {
    block.push(line);
    if (block.length < LINES_AT_ONCE) continue;
    yield block.join('');
    block = [];
  }
  if (block.length > 0) yield block.join('');
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
