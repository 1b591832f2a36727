import { expect, it } from 'vitest';
import { QUIET_MS, STRANGER_RULE, tryBegun, tryEnded } from '#people/model/sign-in/failed-tries.ts';
import { tryCounts } from './try-counts.ts';

it('counters are so many and no more: the one touched longest ago goes first', () => {
  const counts = tryCounts(3);
  const fail = (key: string, now: number) => {
    const count = tryEnded(STRANGER_RULE, tryBegun(counts.of(key), now), { end: 'failed', now });
    counts.keep(key, count, now);
  };
  for (const [now, key] of ['a', 'b', 'c', 'a', 'd'].entries()) fail(key, now);
  expect(['a', 'b', 'c', 'd'].map((key) => counts.of(key).failures)).toEqual([2, 0, 1, 1]);
  fail('e', QUIET_MS + 3);
  expect(['a', 'c', 'd', 'e'].map((key) => counts.of(key).failures)).toEqual([0, 0, 1, 1]);
});
