import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST, LATEST, parseDay, type Day } from '#kernel/day.ts';
import { dayOfSql, sqlDay } from './sql-day.ts';

test('days are read from SQL as they were written to it, the year 0 and those past 9999 too', () => {
  const days = fc.integer({ min: -719_528, max: 3_000_000 }).map((day) => day as Day);
  fc.assert(
    fc.property(fc.oneof(days, fc.constantFrom(EARLIEST, LATEST)), (day) => {
      expect(dayOfSql(sqlDay(day))).toBe(day);
    }),
  );
});

test('the day after the last that can be written is one', () => {
  expect(dayOfSql('10000-01-01')).toBe((parseDay('9999-12-31') ?? 0) + 1);
  expect(dayOfSql('0001-12-31 BC')).toBe(parseDay('0000-12-31'));
});

test('another text is a bug', () => {
  expect(() => dayOfSql('yesterday')).toThrow('expected a day, got “yesterday”');
});
