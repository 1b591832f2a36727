import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputFolder } from '#figures/server/input-folder.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import { writeLargeFolder, type FolderSize } from './large-folder.ts';

/** The reference size as parsed tables. */
export async function referenceTables(size: FolderSize): Promise<ToldTables> {
  return inReferenceFolder(size, async (folder) => {
    const told = await readInputFolder(folder, {
      report: refuse,
      warn: () => undefined,
      progress: () => undefined,
    });
    if (told === undefined) throw new Error('the folder made here: expected it to be read');
    return told;
  });
}

/** Does something with a folder of the reference size, which is gone afterwards. */
export async function inReferenceFolder<Result>(
  size: FolderSize,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'midyear-bench-'));
  try {
    await writeLargeFolder(folder, size);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is made here is sound: a problem is a fault of the program. */
export function refuse({ code, facts }: { readonly code: string; readonly facts: object }): void {
  throw new Error(`bench: expected it to be sound, got ${code} ${JSON.stringify(facts)}`);
}
