import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface DirectoryLock {
  release(): Promise<void>;
}

const SQLITE_BUSY = 5;

/**
 * Locks a directory for this process; `undefined` where another has it. The lock is one of the
 * operating system, taken through SQLite because Node has no call for it: it ends with the process
 * that holds it, however that ends, so that none is ever left behind to be judged stale.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock | undefined> {
  const file = new DatabaseSync(join(directory, 'lock'));
  try {
    file.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    file.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      return undefined;
    }
    throw error;
  }
  const holder = holderFile(directory);
  await writeFile(holder, String(process.pid), { mode: 0o600 });
  return {
    async release() {
      await rm(holder, { force: true });
      file.close();
    },
  };
}

/** The process that has the directory, as far as it has said so yet. */
export async function lockHolder(directory: string): Promise<number | undefined> {
  const text = await readFile(holderFile(directory), 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Beside the lock, not in it: who opens and closes the lock's file loses the lock. */
function holderFile(directory: string): string {
  return join(directory, 'opened-by');
}
