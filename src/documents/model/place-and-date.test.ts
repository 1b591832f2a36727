import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '#kernel/day.ts';
import { writtenPlaceAndDate } from './place-and-date.ts';
import { BLANK } from './written-number.ts';

function written(day: string, told: { isDraft?: boolean; language?: 'vi' | 'en' } = {}): string {
  const { isDraft = false, language = 'vi' } = told;
  return writtenPlaceAndDate({ place: 'Hà Nội', date: parseDay(day), language, isDraft });
}

test.each([
  ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
  ['2026-02-28', 'ngày 28 tháng 02 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2026-06-29', 'ngày 29 tháng 6 năm 2026'],
  ['2026-11-22', 'ngày 22 tháng 11 năm 2026'],
])('%s is written as the decree has it', (day, expected) => {
  expect(written(day)).toBe(`Hà Nội, ${expected}`);
});

test('a zero stands before days below 10 and the months 1 and 2, and before nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
      const two = (number: number) => String(number).padStart(2, '0');
      const [, days, months] = /ngày (\S+) tháng (\S+) năm/u.exec(
        written(`2026-${two(month)}-${two(day)}`),
      ) ?? ['', '', ''];
      expect(days).toBe(day < 10 ? `0${day}` : `${day}`);
      expect(months).toBe(month < 3 ? `0${month}` : `${month}`);
    }),
  );
});

test('a draft leaves the day to whoever signs it', () => {
  expect(written('2026-06-15', { isDraft: true })).toBe(`Hà Nội, ngày ${BLANK} tháng 6 năm 2026`);
  expect(written('')).toBe(`Hà Nội, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`);
});

test('in English the month has its name', () => {
  expect(written('2026-01-05', { language: 'en' })).toBe('Hà Nội, 5 January 2026');
});
