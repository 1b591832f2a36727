import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '#kernel/day.ts';
import { lastDayOfPeriod } from './reporting-period.ts';

test.for([
  ['2026', '2026-12-31'],
  ['2026-H1', '2026-06-30'],
  ['2026-H2', '2026-12-31'],
  ['2026-Q1', '2026-03-31'],
  ['2026-Q2', '2026-06-30'],
  ['2026-Q3', '2026-09-30'],
  ['2026-Q4', '2026-12-31'],
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2026-04', '2026-04-30'],
  ['2026-12', '2026-12-31'],
  ['2026-06-30', '2026-06-30'],
  ['2019-04-01', '2019-04-01'],
])('the period %s ends on %s', ([period = '', day]) => {
  const last = lastDayOfPeriod(period);
  expect(last === undefined ? undefined : formatDay(last)).toBe(day);
});

test.for([
  '2026-H0',
  '2026-H3',
  '2026-Q0',
  '2026-Q5',
  '2026-00',
  '2026-13',
  '2026-1',
  '2026-02-30',
  '2026-h1',
  '2026H1',
  'H1-2026',
  '26',
  '12026',
  '2026 ',
  '30/06/2026',
  '06/2026',
  '',
])('“%s” is no period', (text) => {
  expect(lastDayOfPeriod(text)).toBeUndefined();
});

test('the last quarter, month and half-year of a year end with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      const year = String(number).padStart(4, '0');
      const ends = ['', '-H2', '-Q4', '-12', '-12-31'].map((part) => lastDayOfPeriod(year + part));
      expect(new Set(ends).size).toBe(1);
    }),
  );
});
