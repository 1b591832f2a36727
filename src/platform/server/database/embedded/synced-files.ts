import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const FILES_AT_ONCE = 16;

/** Waits until a file, or the list of names in a folder, is on the disk. */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The same with everything below a folder. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  const paths = [folder, ...entries.map((entry) => join(folder, entry))].values();
  const worker = async (): Promise<void> => {
    for (const path of paths) await syncPath(path);
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
}
