import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, parseDay, type Day } from './day.ts';
import { ALWAYS, contains, formatEnds, intersection, isEmpty, type Period } from './period.ts';

const day = fc.integer({ min: 0, max: 40 }).map((count) => count as Day);
const period = fc.tuple(day, day).map(([from, until]): Period => ({ from, until }));

test('a day is in the days two periods share where it is in both', () => {
  fc.assert(
    fc.property(period, period, day, (one, other, each) => {
      expect(contains(intersection(one, other), each)).toBe(
        contains(one, each) && contains(other, each),
      );
    }),
  );
});

test('a period is empty where no day is in it', () => {
  const days = Array.from({ length: 50 }, (_, count) => count as Day);
  fc.assert(
    fc.property(period, (each) => {
      expect(isEmpty(each)).toBe(!days.some((one) => contains(each, one)));
    }),
  );
});

test('a period holds its first day and not the first day after it', () => {
  const each = { from: 10 as Day, until: 12 as Day };
  expect([9, 10, 11, 12].map((count) => contains(each, count as Day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an open period holds every day and has no ends to write', () => {
  expect(contains(ALWAYS, (parseDay('9999-12-31') ?? 0) as Day)).toBe(true);
  expect(formatEnds(ALWAYS)).toEqual({ first: '', last: '' });
});

test('a period is written with its first and its last day', () => {
  const [from, until] = [parseDay('2025-01-01'), parseDay('2025-07-01')] as [Day, Day];
  expect(formatEnds({ from, until })).toEqual({ first: '2025-01-01', last: '2025-06-30' });
  expect(dayBefore(until)).toBe(parseDay('2025-06-30'));
});
