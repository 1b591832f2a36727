import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPath } from '#figures/server/import/import-path.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { sampleFiles } from '#entry/server/sample/sample-files.ts';

/** Fills a store that holds no organisation with the sample. Tells whether it did. */
export async function makeSampleIfEmpty(database: Database): Promise<boolean> {
  if ((await loadOrganisation(database)) !== undefined) return false;
  const folder = await mkdtemp(join(tmpdir(), 'midyear-sample-'));
  try {
    for (const [name, lines] of sampleFiles()) await writeFile(join(folder, name), lines.join(''));
    await importPath(database, {
      path: folder,
      actor: 'sample',
      isDryRun: false,
      reading: { report: refuse, warn: () => undefined, progress: () => undefined },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  return true;
}

function refuse(problem: { readonly code: string }): never {
  throw new Error(`sample: expected tables without a fault, got ${JSON.stringify(problem)}`);
}
