import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore, formatDay, lastDayOfMonth, parseDay, type Day } from './day.ts';

const MS_PER_DAY = 86_400_000;

/** The days of the years 0001 to 9999, as counts from 1970-01-01. */
const everyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((count) => count as Day);

describe('days', () => {
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(everyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test('are those of the calendar of UTC, from the year 1 to the year 9999', () => {
    fc.assert(
      fc.property(everyDay, (day) => {
        expect(formatDay(day)).toBe(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
      }),
    );
  });

  test('are taken from text exactly where the calendar has them', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        number(14),
        number(33),
        (year, month, date) => {
          const utc = new Date(0);
          utc.setUTCFullYear(year, month - 1, date);
          const isReal = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
          const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-');
          expect(parseDay(text)).toBe(isReal ? utc.getTime() / MS_PER_DAY : undefined);
        },
      ),
    );
  });

  test('follow each other in the order of their names', () => {
    fc.assert(
      fc.property(everyDay, everyDay, (one, other) => {
        expect(formatDay(one) < formatDay(other)).toBe(one < other);
      }),
    );
  });

  test('stand between the day before and the day after', () => {
    const day = lastDayOfMonth(2024, 2);
    expect([dayBefore(day), day, dayAfter(day)].map(formatDay)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
});

describe('a text that is no day', () => {
  test.for([
    ['of a year that is no leap year', '2026-02-29'],
    ['of a century that is no leap year', '1900-02-29'],
    ['of a 31st that a month has not', '2026-06-31'],
    ['of month 0', '2026-00-10'],
    ['of day 0', '2026-01-00'],
    ['written day first', '30/06/2026'],
    ['with slashes', '2026/06/30'],
    ['without zeros', '2026-6-30'],
    ['without hyphens', '20260630'],
    ['with a time', '2026-06-30T00:00'],
    ['with a space after it', '2026-06-30 '],
    ['with a line end after it', '2026-06-30\n'],
    ['of a year with five digits', '12026-06-30'],
    ['of a year before our era', '-0001-06-30'],
    ['in digits of another script', '٢٠٢٦-٠٦-٣٠'],
    ['that is empty', ''],
  ])('%s is not taken', ([, text = '']) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

test('the leap days of 2000 and 2024 are days', () => {
  expect([parseDay('2000-02-29'), parseDay('2024-02-29')]).toEqual([11_016, 19_782]);
});

test('the last day of a month is the one before the first of the next', () => {
  const months = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), months, (year, month) => {
      const next = formatDay(dayAfter(lastDayOfMonth(year, month)));
      const [yearOfNext, monthOfNext] = month === 12 ? [year + 1, 1] : [year, month + 1];
      expect(next).toBe(`${String(yearOfNext).padStart(4, '0')}-${twoDigits(monthOfNext)}-01`);
    }),
  );
});

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
