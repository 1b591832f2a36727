import { importPath } from '#figures/server/import/import-path.ts';
import type { Database } from '#platform/server/database/database.ts';
import { refuse } from './reference-tables.ts';

/** What `midyear import` does with a folder. */
export async function importFolder(database: Database, path: string): Promise<void> {
  const reading = { report: refuse, warn: () => undefined, progress: () => undefined };
  await importPath(database, { path, actor: 'operator', reading, isDryRun: false });
}
