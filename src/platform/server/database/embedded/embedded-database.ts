import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { postgresDatabase } from '#platform/server/database/postgres-database.ts';
import {
  databaseFolder,
  directoryState,
  fillDirectory,
  prepareDirectory,
} from './data-directory.ts';
import { lockDirectory, lockHolder, type DirectoryLock } from './directory-lock.ts';
import { listenLocally, localSocket, type LocalServer } from './local-socket.ts';
import { startEngine } from './pglite-engine.ts';
import { openGate } from './session-gate.ts';

export interface EmbeddedOptions {
  readonly directory: string;
  /** serve: lets commands connect while it is open. command: connects to one that serves. */
  readonly purpose: 'serve' | 'command';
  readonly whenMissing: 'make' | 'refuse';
}

/** How long a process is waited for that is just starting or ending. */
const PATIENCE = 10_000;
const PAUSE = 100;
const USER = 'midyear';

/**
 * Opens the embedded database of a directory: only one process has it open, and what it has
 * confirmed is on the disk.
 * @throws DatabaseRefusal where another process has it and does not answer.
 */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<Database> {
  const directory = resolve(options.directory);
  const state = await directoryState(directory);
  if (state !== 'finished' && options.whenMissing === 'refuse') {
    throw new DatabaseRefusal({ code: 'directory-missing', facts: { directory } });
  }
  await prepareDirectory(directory);
  for (let waited = 0; ; waited += PAUSE) {
    const lock = await lockDirectory(directory).catch((error: unknown) => {
      throw makeProblem(directory, error);
    });
    if (lock !== undefined) return openLocked(directory, lock, options.purpose);
    const database = await connect(directory);
    if (database !== undefined && options.purpose === 'command') return database;
    await database?.close();
    if (database !== undefined || waited >= PATIENCE) throw await inUse(directory);
    await pause(PAUSE);
  }
}

async function inUse(directory: string): Promise<DatabaseRefusal> {
  const pid = (await lockHolder(directory)) ?? 0;
  return new DatabaseRefusal({ code: 'database-in-use', facts: { directory, pid } });
}

/** The database of the process that serves the directory, if it answers. */
async function connect(directory: string): Promise<Database | undefined> {
  const database = postgresDatabase({ ...(await localSocket(directory)), user: USER, ssl: false });
  try {
    await database.query('select');
    return database;
  } catch {
    await database.close();
    return undefined;
  }
}

async function openLocked(
  directory: string,
  lock: DirectoryLock,
  purpose: 'serve' | 'command',
): Promise<Database> {
  try {
    // Looked at again: another process may just have finished it.
    if ((await directoryState(directory)) !== 'finished') {
      await fillDirectory(directory, makeDatabase).catch((error: unknown) => {
        throw makeProblem(directory, error);
      });
    }
    return await openEngine(directory, lock, purpose);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openEngine(
  directory: string,
  lock: DirectoryLock,
  purpose: 'serve' | 'command',
): Promise<Database> {
  const engine = await startEngine(databaseFolder(directory)).catch((error: unknown) => {
    throw startProblem(error instanceof Error ? error.message : String(error));
  });
  const gate = openGate(engine);
  const server: LocalServer | undefined =
    purpose === 'serve' ? await listenLocally(directory, gate.accept) : undefined;
  const database = postgresDatabase({ stream: gate.connect, user: USER, ssl: false });
  return {
    ...database,
    changeMark: () => engine.logBytes(),
    async close() {
      await database.close();
      const serverClosed = server?.close();
      await gate.close();
      await serverClosed;
      await lock.release();
    },
  };
}

function startProblem(reason: string): DatabaseRefusal {
  return new DatabaseRefusal(
    reason.includes('No space left on device')
      ? { code: 'disk-full', facts: {} }
      : { code: 'embedded-stopped', facts: { reason } },
  );
}

/** ENOSPC as PGlite tells it, which knows errors by number alone, and as SQLite does. */
const [NO_SPACE, SQLITE_FULL] = [51, 13];

function makeProblem(directory: string, error: unknown): DatabaseRefusal {
  const { code, errno, errcode, message } = error as Readonly<Record<string, unknown>>;
  const isFull = code === 'ENOSPC' || errno === NO_SPACE || errcode === SQLITE_FULL;
  if (isFull) return new DatabaseRefusal({ code: 'disk-full', facts: {} }, { cause: error });
  const told = [code, message].find((text) => typeof text === 'string');
  const reason = told ?? `errno ${String(errno)}`;
  const facts = { directory, reason };
  return new DatabaseRefusal({ code: 'directory-unusable', facts }, { cause: error });
}

async function makeDatabase(folder: string): Promise<void> {
  const maker = new Worker(new URL('./pglite-maker-thread.ts', import.meta.url), {
    workerData: folder,
    execArgv: [],
  });
  await once(maker, 'exit');
}
