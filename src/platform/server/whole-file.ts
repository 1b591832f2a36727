import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
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
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = await open(beside, 'wx');
    try {
      for (const block of inBlocks(lines)) await file.write(block);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
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
