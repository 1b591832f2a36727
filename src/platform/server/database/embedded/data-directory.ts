import { mkdir, chmod, readdir, readFile, rm, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatabaseProblem } from '#platform/model/database-problems.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { syncPath, syncTree } from './synced-files.ts';

/** How things lie in a directory; a later program may lay them otherwise. */
const FORMAT = 1;
/** The major version of PostgreSQL whose files it holds. */
const POSTGRES_MAJOR = 18;

const ABOUT_FILE = 'midyear.json';
const DATABASE_FOLDER = 'database';
const UNFINISHED_FOLDER = 'database.unfinished';
/** What stands in a directory before it is finished, or beside what it is for. */
const OWN_FILES: ReadonlySet<string> = new Set([
  ...[ABOUT_FILE, DATABASE_FOLDER, UNFINISHED_FOLDER],
  ...['lock', 'lock-journal', 'opened-by', 'socket-folder'],
]);

export type DirectoryState = 'missing' | 'unfinished' | 'finished';

/** @throws DatabaseRefusal where it holds something else, or is of another version. */
export async function directoryState(directory: string): Promise<DirectoryState> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unusable(directory, error);
  });
  if (names === undefined) return 'missing';
  if (names.includes(ABOUT_FILE)) {
    await checkVersions(directory);
    return 'finished';
  }
  if (names.every((name) => OWN_FILES.has(name) || name.startsWith('.s.PGSQL.'))) {
    return 'unfinished';
  }
  throw new DatabaseRefusal({ code: 'not-a-midyear-directory', facts: { directory } });
}

/** Makes the directory, if need be, so that only its owner looks into it. */
export async function prepareDirectory(directory: string): Promise<void> {
  try {
    const first = await mkdir(directory, { recursive: true, mode: 0o700 });
    await chmod(directory, 0o700);
    if (first !== undefined) await syncPath(dirname(first));
  } catch (error) {
    throw unusable(directory, error);
  }
}

export function databaseFolder(directory: string): string {
  return join(directory, DATABASE_FOLDER);
}

/**
 * Fills a directory: the database is made beside its place, and put there once it is on the disk.
 * @param make makes it in an empty folder.
 */
export async function fillDirectory(
  directory: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const unfinished = join(directory, UNFINISHED_FOLDER);
  await rm(unfinished, { recursive: true, force: true });
  await rm(databaseFolder(directory), { recursive: true, force: true });
  try {
    await make(unfinished);
    await syncTree(unfinished);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await rename(unfinished, databaseFolder(directory));
  const about = join(directory, ABOUT_FILE);
  await writeFile(`${about}.part`, `${JSON.stringify({ format: FORMAT })}\n`);
  await syncPath(`${about}.part`);
  await rename(`${about}.part`, about);
  await syncPath(directory);
}

async function checkVersions(directory: string): Promise<void> {
  const about = await readFile(join(directory, ABOUT_FILE), 'utf8');
  checkVersion(directory, /"format":\s*(\d+)/.exec(about)?.[1], FORMAT);
  const major = await readFile(join(databaseFolder(directory), 'PG_VERSION'), 'utf8').catch(
    () => undefined,
  );
  checkVersion(directory, major, POSTGRES_MAJOR);
}

function checkVersion(directory: string, text: string | undefined, known: number): void {
  const found = Number(text);
  if (found === known) return;
  const problem: DatabaseProblem =
    text === undefined || !Number.isInteger(found)
      ? { code: 'not-a-midyear-directory', facts: { directory } }
      : found > known
        ? { code: 'directory-newer', facts: { directory, found, known } }
        : { code: 'directory-older', facts: { directory, found, known } };
  throw new DatabaseRefusal(problem);
}

function unusable(directory: string, error: unknown): DatabaseRefusal {
  const facts = { directory, reason: codeOf(error) };
  return new DatabaseRefusal({ code: 'directory-unusable', facts }, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
