import { isForgotten, NO_TRIES, type TryCount } from '#people/model/sign-in/failed-tries.ts';

/** The counters of one kind, in memory: so many and no more. */
export interface TryCounts {
  of(key: string): TryCount;
  keep(key: string, count: TryCount, now: number): void;
}

/** From so many failures on all stay alike: each brings its wait. */
const MOST_TOLD_APART = 16;

/**
 * @param limit how many are kept. For a new one goes whichever has failed least, and of these the one that was
 *   touched longest ago: who tries once under many names makes nobody forget what failed often.
 */
export function tryCounts(limit: number): TryCounts {
  const counts = new Map<string, TryCount>();
  // By failures; in each the keys in the order in which they were touched.
  const levels = Array.from({ length: MOST_TOLD_APART + 1 }, () => new Set<string>());

  function drop(key: string): void {
    const count = counts.get(key);
    if (count === undefined) return;
    counts.delete(key);
    levels[levelOf(count)]?.delete(key);
  }

  function dropForgotten(now: number): void {
    for (const level of levels) {
      for (const key of level) {
        if (!isForgotten(counts.get(key) ?? NO_TRIES, now)) break;
        drop(key);
      }
    }
  }

  function dropLeast(kept: string): void {
    for (const level of levels) {
      for (const key of level) {
        // Who begins has failed least of all, and must be counted.
        if (key !== kept) return drop(key);
      }
    }
  }

  return {
    of: (key) => counts.get(key) ?? NO_TRIES,
    keep(key, count, now) {
      drop(key);
      if (!isForgotten(count, now)) {
        counts.set(key, count);
        levels[levelOf(count)]?.add(key);
      }
      dropForgotten(now);
      while (counts.size > limit) dropLeast(key);
    },
  };
}

function levelOf({ failures, pending }: TryCount): number {
  return Math.min(MOST_TOLD_APART, Math.floor(failures) + pending);
}
