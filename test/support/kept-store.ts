import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSample } from '#entry/server/sample/make-sample.ts';
import { importPath } from '#figures/server/import/import-path.ts';
import type { Database } from '#platform/server/database/database.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { writeWholeFile } from '#platform/server/whole-file.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { quickFolder } from './quick-folder.ts';
import { scratchFolder, type ScratchFolder } from './input-folder.ts';
import { PROJECT_ROOT } from './source-files.ts';
import { MIGRATIONS } from './store.ts';
import { veryLargeOrganisation } from './very-large-organisation.ts';

const KEPT = join(PROJECT_ROOT, 'node_modules', '.cache', 'midyear-stores');

/** Whatever decides what is written into the stores that are kept. */
const MAKERS = [
  'db/migrations/*.sql',
  'node_modules/@electric-sql/pglite/package.json',
  'src/figures/server/{import,totals}/*.ts',
  'src/organisation/server/record-organisation.ts',
  'src/people/{model,server}/**/*.ts',
  'test/support/{kept-store,very-large-organisation}.ts',
];

/** The sample is told through every room. */
const SAMPLE_MAKERS = [
  'src/entry/server/sample/*.ts',
  'src/platform/server/{files,records}/*.ts',
  'src/{documents,plans,directives,activities,reports,conference,publication}/{model,server}/**/*.ts',
];

/** The folder of Viet Nam's units, where the machine has it. */
export const VIET_NAM = join(DATA_FOLDER, 'vietnam');

/** The stores of the embedded database that journeys, pictures and measurements begin with. */
const FILL = {
  empty: () => Promise.resolve(),
  sample: makeSample,
  'very-large': importVeryLarge,
  'viet-nam': (database: Database) => importFolder(database, VIET_NAM),
} as const;

export type KeptStore = keyof typeof FILL;

/** A copy of a store, gone with its scope. Each is made once and kept until what makes it changes. */
export async function copyOfStore(kind: KeptStore): Promise<ScratchFolder> {
  const kept = await keptStore(kind);
  const folder = await quickFolder();
  cpSync(kept, folder.path, { recursive: true });
  return folder;
}

/** Made under another name first: a store by its own name is finished. */
async function keptStore(kind: KeptStore): Promise<string> {
  const name = `${kind}-${makersDigest(kind)}`;
  const path = join(KEPT, name);
  if (existsSync(path)) return path;
  await mkdir(KEPT, { recursive: true });
  const unfinished = join(KEPT, `unfinished-${name}-${process.pid}`);
  const database = await openStore(unfinished);
  await FILL[kind](database);
  await database.close();
  await forgetOlder(kind, name);
  await rename(unfinished, path).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    // Somebody else was faster.
    if (!existsSync(path)) throw error;
  });
  return path;
}

/** Opens the embedded database of a directory. */
export function openStore(directory: string): Promise<Database> {
  const options = { purpose: 'serve', whenMissing: 'make', migrations: MIGRATIONS } as const;
  return openDatabase({ kind: 'directory', directory }, options);
}

/** Another process may have made the newest just now, and copy it. */
async function forgetOlder(kind: KeptStore, newest: string): Promise<void> {
  const made = new RegExp(`^${kind}-[0-9a-f]+$`, 'u');
  const older = (await readdir(KEPT)).filter((name) => made.test(name) && name !== newest);
  await Promise.all(older.map((name) => rm(join(KEPT, name), { recursive: true, force: true })));
}

function makersDigest(kind: KeptStore): string {
  const makers = kind === 'sample' ? [...MAKERS, ...SAMPLE_MAKERS] : MAKERS;
  const hash = createHash('sha256');
  for (const path of globSync(makers, { cwd: PROJECT_ROOT }).toSorted()) {
    if (!path.endsWith('.test.ts')) hash.update(readFileSync(join(PROJECT_ROOT, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function importVeryLarge(database: Database): Promise<void> {
  await using folder = await scratchFolder();
  for (const [name, lines] of veryLargeOrganisation()) {
    await writeWholeFile(join(folder.path, name), lines);
  }
  await importFolder(database, folder.path);
}

async function importFolder(database: Database, path: string): Promise<void> {
  const report = (problem: object) => {
    throw new Error(`${path}: ${JSON.stringify(problem)}`);
  };
  const reading = { report, warn: () => undefined, progress: () => undefined };
  await importPath(database, { path, actor: 'operator', reading, isDryRun: false });
}
