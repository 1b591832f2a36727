import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { compare, fraction, ONE, ZERO } from '#kernel/fraction.ts';
import { periodsToDate, yearGoneIn } from './periods-to-date.ts';

test.each([
  ['2026-H1', ['2026-H1']],
  ['2026-H2', ['2026-H1', '2026-H2']],
  ['2026-Q3', ['2026-Q1', '2026-Q2', '2026-Q3']],
  ['2026-02', ['2026-01', '2026-02']],
  ['2026', ['2026']],
  ['2026-06-30', ['2026-06-30']],
  ['2026-H3', []],
])('what is done until the end of %s is told for %j', (period, periods) => {
  expect(periodsToDate(period)).toEqual(periods);
});

const day = (text: string): Day => parseDay(text) ?? (0 as Day);

test.for([
  ['2026-H1', '2026-06-14', '2026-11-23', 165n],
  ['2026-H1', '2026-06-14', '2026-03-01', 60n],
  ['2026-H2', '2026-12-14', '2026-11-23', 327n],
  ['2026', '2025-12-15', '2026-11-23', 327n],
  ['2027-H1', '2027-06-14', '2026-11-23', 0n],
] as const)(
  'of %s, closed on %s, on %s so many days of the year are gone: %s',
  ([period, closed, today, days]) => {
    const days365 = fraction(days, 365n);
    expect(yearGoneIn(period, { closedOn: day(closed), today: day(today) })?.share).toEqual(
      days365,
    );
  },
);

test('never more of a year is gone than the whole, and never less on a later day', () => {
  const [first, last] = [day('2025-06-01'), day('2027-06-01')];
  const days = fc.integer({ min: first, max: last }).map((count) => count as Day);
  fc.assert(
    fc.property(
      fc.tuple(days, days),
      days,
      fc.constantFrom('2026-H1', '2026-Q4', '2026-05', '2026'),
      ([one, other], closedOn, period) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const gone = (today: Day) => yearGoneIn(period, { closedOn, today })?.share ?? ZERO;
        expect(compare(gone(earlier), gone(later))).toBeLessThanOrEqual(0);
        expect(compare(gone(later), ONE)).toBeLessThanOrEqual(0);
      },
    ),
  );
});
