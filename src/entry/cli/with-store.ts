import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language, Problem } from '#kernel/problem.ts';
import type { BackupFacts } from '#platform/model/backup-problems.ts';
import { BackupRefusal } from '#platform/server/backup/backup-refusal.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { directoryState } from '#platform/server/database/embedded/data-directory.ts';
import { openDatabase, type OpenOptions } from '#platform/server/database/open-database.ts';
import { boundStoredFiles } from '#platform/server/stored-files.ts';
import type { ExitCode } from './exit-code.ts';
import { problemLine } from './problem-lines.ts';
import { MIGRATIONS, storePlace } from './store-place.ts';
import { STORE_TEXTS } from './store-texts.ts';
import { storedFilesRoom } from './stored-files-room.ts';
import type { Terminal } from './terminal.ts';

/** Where a command works, and whether it may make what is not there yet. */
export interface StoreChoice extends Pick<OpenOptions, 'purpose' | 'whenMissing'> {
  readonly data: string | undefined;
  readonly language: Language;
}

/**
 * Opens the store, does the work and closes it; what the database or a backup refuses is said, and
 * ends the command with 2. A directory in use is reached through the process that has it open.
 */
export async function withStore(
  { data, language, purpose, whenMissing }: StoreChoice,
  terminal: Terminal,
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  const place = storePlace(data, terminal, language);
  if (place.kind === 'unusable') {
    terminal.say(place.sentence);
    return 2;
  }
  const room = storedFilesRoom(terminal);
  if (typeof room !== 'number') {
    terminal.say(STORE_TEXTS[language].notARoom(room.text));
    return 2;
  }
  boundStoredFiles(room);
  return sayingRefusals(language, terminal, async () => {
    const database = await openDatabase(place, { migrations: MIGRATIONS, purpose, whenMissing });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}

/**
 * The same for work that is to leave nothing behind: where there is no organisation yet, it is done
 * in a directory that is gone afterwards.
 */
export async function withTrialStore(
  choice: Omit<StoreChoice, 'purpose' | 'whenMissing'>,
  terminal: Terminal,
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  const options = { ...choice, purpose: 'command', whenMissing: 'make' } as const;
  const place = storePlace(choice.data, terminal, choice.language);
  if (place.kind !== 'directory' || !(await isToBeMade(place.directory))) {
    return withStore(options, terminal, work);
  }
  const data = await mkdtemp(join(tmpdir(), 'midyear-'));
  try {
    return await withStore({ ...options, data }, terminal, work);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function isToBeMade(directory: string): Promise<boolean> {
  // What is wrong with it is said when it is opened.
  const state = await directoryState(directory).catch(() => 'unusable');
  return state === 'missing' || state === 'unfinished';
}

/** Says what the database or a backup refuses. */
export async function sayingRefusals(
  language: Language,
  terminal: Terminal,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const isRefusal = error instanceof DatabaseRefusal || error instanceof BackupRefusal;
    if (!isRefusal) throw error;
    const problem: Problem<BackupFacts> = error.problem;
    terminal.say(problemLine(problem, language));
    return 2;
  }
}

/** Counts bytes into megabytes as they are shown. */
export function megabytes(): (bytes: number) => string {
  let all = 0;
  return (bytes) => {
    all += bytes;
    return (all / 1_000_000).toFixed(0);
  };
}
