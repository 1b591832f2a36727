import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder, type ScratchFolder } from './input-folder.ts';
import { MIGRATIONS } from './store.ts';

/** The steps of the schema up to one, as an older program has them. */
export async function olderSteps(last: number): Promise<ScratchFolder> {
  const folder = await scratchFolder();
  const names = (await readdir(MIGRATIONS)).toSorted().slice(0, last);
  for (const name of names) await cp(join(MIGRATIONS, name), join(folder.path, name));
  return folder;
}
