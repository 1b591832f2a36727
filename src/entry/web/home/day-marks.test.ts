import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, type Day } from '#kernel/day.ts';
import { markedLine } from './day-marks.ts';

const TODAY = '2026-06-18';

test('days stand in their order, today among them', () => {
  const line = markedLine(
    [
      { day: '2026-06-30', what: 'conference' },
      { day: '2026-06-14', what: 'close' },
    ],
    TODAY,
  );
  expect(line?.marks.map(({ what }) => what)).toEqual(['close', 'conference']);
  const [close, conference] = line?.marks.map(({ at }) => at) ?? [];
  expect(line?.today).toBeGreaterThan(close ?? 1);
  expect(line?.today).toBeLessThan(conference ?? 0);
});

test('without another day than today there is no line', () => {
  expect(markedLine([], TODAY)).toBeUndefined();
  expect(markedLine([{ day: TODAY, what: 'close' }], TODAY)).toBeUndefined();
});

test('no two labels of one lane cover each other, and all stand on the line', () => {
  const day = fc.integer({ min: 20_000, max: 21_000 }).map((number) => formatDay(number as Day));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      const line = markedLine(
        days.map((each) => ({ day: each, what: each })),
        TODAY,
      );
      for (const one of line?.marks ?? []) {
        expect(one.at).toBeGreaterThanOrEqual(0);
        expect(one.at).toBeLessThanOrEqual(1);
        for (const other of line?.marks ?? []) {
          if (one === other || one.lane !== other.lane) continue;
          expect(Math.abs(one.at - other.at)).toBeGreaterThan(0.16);
        }
      }
    }),
  );
});
