import { expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { currentPeriod } from './current-period.ts';

const PERIODS = [
  { code: '2026', structureDate: '2025-12-15' },
  { code: '2025-H2', structureDate: '2025-12-14' },
  { code: '2026-H1', structureDate: '2026-06-14' },
  { code: '2026-H2', structureDate: '2026-12-14' },
];

function currentOn(day: string, underReview: readonly string[] = []) {
  const isUnderReview = ({ code }: { readonly code: string }) => underReview.includes(code);
  return currentPeriod(PERIODS, parseDay(day) as Day, isUnderReview)?.code;
}

test.each([
  ['2026-03-01', '2026-H1'],
  ['2026-06-30', '2026-H1'],
  ['2026-07-01', '2026-H2'],
  ['2025-12-31', '2025-H2'],
])('on %s one is busy with %s', (day, period) => {
  expect(currentOn(day)).toBe(period);
});

test('a review that is not over keeps the period, whatever has begun since', () => {
  expect(currentOn('2026-08-01', ['2026-H1'])).toBe('2026-H1');
  expect(currentOn('2026-08-01', ['2025-H2', '2026-H1'])).toBe('2026-H1');
});

test('a year counts only where nothing shorter is told', () => {
  const [year] = PERIODS;
  const never = () => false;
  expect(currentPeriod(PERIODS.slice(0, 1), 20_000 as Day, never)).toBe(year);
  expect(currentPeriod([], 20_000 as Day, never)).toBeUndefined();
});

test('before anything has begun one prepares for what comes first', () => {
  expect(currentOn('2020-01-01')).toBe('2025-H2');
});
