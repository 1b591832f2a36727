import { importFolder } from './import-folder.ts';
import { openEmbedded } from './scratch-store.ts';
import type { PeakMemory } from './memory-section.ts';

/** In a process of its own: the peak of memory while a folder is loaded into the embedded database. */
async function measure(directory: string, folder: string): Promise<PeakMemory> {
  const database = await openEmbedded(directory);
  await importFolder(database, folder);
  await database.close();
  return { peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

const [directory = '', folder = ''] = process.argv.slice(2);
process.send?.(await measure(directory, folder));
