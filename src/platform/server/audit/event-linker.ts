import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#platform/server/database/database.ts';
import { linkAll, linkNew, type LinkedUpTo } from './link-unlinked.ts';

/** Links events as they come, beside those who write them. */
export interface EventLinker {
  /** Links what is there, and ends. */
  close(): Promise<void>;
}

/** An event is linked within this time and that of one transaction, or of a few where there are many. */
const LOOK_EVERY_MS = 600;
const AFTER_FAULT_MS = 1000;

/** @param onFault is told once of a database that is away, however long it stays away. */
export function startEventLinker(
  database: Database,
  onFault: (error: unknown) => void,
): EventLinker {
  const closing = new AbortController();
  const { signal } = closing;
  let linked: LinkedUpTo | undefined;
  let isFaulty = false;

  async function look(): Promise<void> {
    try {
      linked =
        linked === undefined ? await linkAll(database, signal) : await linkNew(database, linked);
      isFaulty = false;
    } catch (error) {
      if (!isFaulty) onFault(error);
      isFaulty = true;
      // The database that comes back may be one that was restored, and count otherwise.
      linked = undefined;
    }
  }

  async function link(): Promise<void> {
    while (!signal.aborted) {
      await look();
      const time = isFaulty ? AFTER_FAULT_MS : LOOK_EVERY_MS;
      await pause(time, undefined, { signal }).catch(() => undefined);
    }
    if (linked !== undefined && !isFaulty) await look();
  }

  const linking = link();
  return {
    async close() {
      closing.abort();
      await linking;
    },
  };
}
