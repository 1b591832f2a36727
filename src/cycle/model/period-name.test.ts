import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '#kernel/day.ts';
import { compare, fraction, ONE, plus, ZERO } from '#kernel/fraction.ts';
import { periodName } from './period-name.ts';
import { periodYearBefore, yearOfPeriod } from './period-parts.ts';
import { lastDayOfPeriod } from './reporting-period.ts';
import { shareOfYear } from './share-of-year.ts';

test.for([
  ['2026', 'Năm 2026', 'Year 2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['2026-Q3', 'Quý III năm 2026', 'Third quarter of 2026'],
  ['2026-02', 'Tháng 2 năm 2026', 'February 2026'],
  ['2026-06-04', 'Ngày 4/6/2026', 'Day 4/6/2026'],
  ['2026-H3', '2026-H3', '2026-H3'],
])('the period %s is called %s, in English %s', ([period = '', vi, en]) => {
  expect(periodName(period, 'vi')).toBe(vi);
  expect(periodName(period, 'en')).toBe(en);
});

const periods = fc
  .record({ year: fc.integer({ min: 1, max: 9998 }), part: fc.nat(400) })
  .map(({ year, part }) => {
    const written = String(year).padStart(4, '0');
    const named = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-02', '-12'][part];
    if (named !== undefined) return `${written}${named}`;
    return `${written}-${String((part % 12) + 1).padStart(2, '0')}-${String((part % 28) + 1).padStart(2, '0')}`;
  });

test('a year before every period lies another of the same kind, in the year before', () => {
  fc.assert(
    fc.property(periods, (period) => {
      const before = periodYearBefore(period) ?? '';
      expect(Number(yearOfPeriod(before))).toBe(Number(yearOfPeriod(period)) - 1);
      expect(before.slice(4)).toBe(period.slice(4));
    }),
  );
  expect(periodYearBefore('2024-02-29')).toBe('2023-02-28');
  expect(periodYearBefore('0000')).toBeUndefined();
  expect(periodYearBefore('nothing')).toBeUndefined();
});

test('half of 2026 has taken up 165 of 365 days on 14 June, and all its days outside of it', () => {
  const on = (day: string) => shareOfYear('2026-H1', parseDay(day) ?? (0 as never));
  expect(on('2026-06-14')).toEqual(fraction(165n, 365n));
  expect(on('2026-06-30')).toEqual(fraction(181n, 365n));
  expect(on('2026-07-05')).toEqual(fraction(181n, 365n));
  expect(on('2025-12-15')).toEqual(fraction(181n, 365n));
  expect(shareOfYear('2026-H3', parseDay('2026-06-14') ?? (0 as never))).toBeUndefined();
});

test('the parts of a year take up the year together', () => {
  const whole = (period: string) => {
    const last = lastDayOfPeriod(period);
    return (last !== undefined && shareOfYear(period, last)) || ZERO;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
      const year = String(number).padStart(4, '0');
      const halves = ['H1', 'H2'].map((half) => whole(`${year}-${half}`));
      const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => whole(`${year}-${quarter}`));
      expect(halves.reduce(plus, ZERO)).toEqual(ONE);
      expect(quarters.reduce(plus, ZERO)).toEqual(ONE);
      expect(whole(year)).toEqual(ONE);
    }),
  );
});

test('more of a year is never gone on an earlier day of the period', () => {
  fc.assert(
    fc.property(periods, fc.nat(400), (period, days) => {
      const last = lastDayOfPeriod(period);
      if (last === undefined) throw new Error(`${period}: expected a period`);
      const earlier = parseDay(formatDay((last - days) as typeof last)) ?? last;
      const [then, end] = [shareOfYear(period, earlier), shareOfYear(period, last)];
      expect(compare(then ?? ZERO, end ?? ZERO)).toBeLessThanOrEqual(0);
    }),
  );
});
