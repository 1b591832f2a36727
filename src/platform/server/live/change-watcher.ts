import { setTimeout as pause } from 'node:timers/promises';
import type { LiveChange } from '#platform/model/live-topic.ts';
import type { ChangeHistory } from './change-history.ts';
import { logReader, type WatchedLog } from './log-reader.ts';

/** Who is told of changes. What it cannot take at once is its own affair. */
export type Listener = (change: LiveChange) => void;

/** Looks into the log for all who listen, as long as someone does. */
export interface ChangeWatcher {
  /** What was told up to now; whoever listens from then on misses nothing. */
  catchUp(): Promise<ChangeHistory>;
  listen(listener: Listener): void;
  leave(listener: Listener): void;
  /** Ends when the log is no longer read. */
  close(): Promise<void>;
}

/** A change is told within this time, and that of two queries. */
const LOOK_EVERY_MS = 200;
const AFTER_FAULT_MS = 1000;

export function watchChanges(log: WatchedLog): ChangeWatcher {
  const listeners = new Set<Listener>();
  const closing = new AbortController();
  const reader = logReader(log, (change) => {
    for (const listener of listeners) listener(change);
  });
  let watching: Promise<void> | undefined;
  let isFaulty = false;

  async function watch(): Promise<void> {
    const { signal } = closing;
    while (listeners.size > 0 && !signal.aborted) {
      await pause(isFaulty ? AFTER_FAULT_MS : LOOK_EVERY_MS, undefined, { signal }).catch(
        () => undefined,
      );
      if (!signal.aborted) await look();
    }
    watching = undefined;
  }

  async function look(): Promise<void> {
    try {
      await reader.read();
      isFaulty = false;
    } catch (error) {
      // A database that is away is told of once, however long it stays away.
      if (!isFaulty) log.onFault(error);
      isFaulty = true;
    }
  }

  return {
    catchUp: () => reader.read(),
    listen(listener) {
      listeners.add(listener);
      watching ??= watch();
    },
    leave(listener) {
      listeners.delete(listener);
    },
    async close() {
      closing.abort();
      await watching;
    },
  };
}
