import { isForgotten, NO_TRIES, type TryCount } from '#people/model/sign-in/failed-tries.ts';

/** The counters of one kind, in memory: so many and no more. */
export interface TryCounts {
  of(key: string): TryCount;
  keep(key: string, count: TryCount, now: number): void;
}

/** @param limit how many are kept; the one that was touched longest ago goes for a new one. */
export function tryCounts(limit: number): TryCounts {
  const counts = new Map<string, TryCount>();
  return {
    of: (key) => counts.get(key) ?? NO_TRIES,
    keep(key, count, now) {
      // Put in anew, so that they stand in the order in which they were touched.
      counts.delete(key);
      if (!isForgotten(count, now)) counts.set(key, count);
      for (const [oldest, old] of counts) {
        if (counts.size <= limit && !isForgotten(old, now)) return;
        counts.delete(oldest);
      }
    },
  };
}
