import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScratchFolder } from './input-folder.ts';

const IN_MEMORY = '/dev/shm';
/** Two test files at once have several stores each. */
const ENOUGH_BYTES = 2 ** 31;

/**
 * A folder of its own in memory where the host has such a place, for what no power cut has to
 * outlive: a process that is killed leaves there what it would leave on a disk.
 */
export async function quickFolder(): Promise<ScratchFolder> {
  const path = await mkdtemp(join(hasRoom() ? IN_MEMORY : tmpdir(), 'midyear-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function hasRoom(): boolean {
  if (!existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ENOUGH_BYTES;
}
