import { expect, it } from 'vitest';
import { QUIET_MS, STRANGER_RULE, tryBegun, tryEnded } from '#people/model/sign-in/failed-tries.ts';
import { tryCounts } from './try-counts.ts';

it('counters are so many and no more: of those that failed least the one touched longest ago goes', () => {
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

it('counters that failed often outlast any number of new ones', () => {
  const counts = tryCounts(100);
  const tried = (key: string, end: 'failed' | 'sent-away') => {
    const count = tryEnded(STRANGER_RULE, tryBegun(counts.of(key), 0), { end, now: 0 });
    counts.keep(key, count, 0);
  };
  for (let time = 0; time < 5; time++) tried('victim', 'failed');
  for (let junk = 0; junk < 1000; junk++) tried(`junk ${junk}`, junk % 2 ? 'failed' : 'sent-away');
  expect(counts.of('victim').failures).toBe(5);
});

it('a counter is kept while its try is looked at, though all others failed more often', () => {
  const counts = tryCounts(2);
  const fail = (key: string) => {
    counts.keep(key, tryBegun(counts.of(key), 0), 0);
    counts.keep(key, tryEnded(STRANGER_RULE, counts.of(key), { end: 'failed', now: 0 }), 0);
  };
  for (const key of ['a', 'a', 'b', 'b', 'c', 'c', 'c']) fail(key);
  expect(counts.of('c').failures).toBe(3);
});
