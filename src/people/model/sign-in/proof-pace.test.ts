import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPaceOver, MOST_A_MINUTE, paceAfter, paceWaitMs, type Pace } from './proof-pace.ts';

const MINUTE_MS = 60_000;

it('an account may so often in any minute, and no more often', () => {
  const pauses = fc.array(fc.nat(5000), { maxLength: 300 });
  fc.assert(
    fc.property(pauses, (waits) => {
      let pace: Pace = [];
      const done: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        if (paceWaitMs(pace, now) > 0) continue;
        pace = paceAfter(pace, now);
        done.push(now);
      }
      for (const [index, at] of done.entries()) {
        const before = done[index - MOST_A_MINUTE];
        if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(MINUTE_MS);
      }
    }),
  );
});

it('an account that must wait may again when it is told to', () => {
  let pace: Pace = [];
  for (let time = 0; time < MOST_A_MINUTE; time++) pace = paceAfter(pace, time * 100);
  const now = 10_000;
  expect(paceWaitMs(pace, now)).toBe(50_000);
  expect(paceWaitMs(pace, now + 50_000)).toBe(0);
  expect([isPaceOver(pace, now), isPaceOver(pace, now + 2 * MINUTE_MS)]).toEqual([false, true]);
});
