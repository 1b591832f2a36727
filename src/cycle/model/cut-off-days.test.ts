import { expect, test } from 'vitest';
import { formatDay, parseDay, type Day } from '#kernel/day.ts';
import { cutOffDays, periodsTellingOf } from './cut-off-days.ts';

const day = (text: string) => parseDay(text) as Day;
const closed = (code: string, on: string) => ({ code, structureDate: day(on) });

const PERIODS = [
  closed('2025-H2', '2025-12-14'),
  closed('2026', '2025-12-15'),
  closed('2026-H1', '2026-06-14'),
  closed('2026-Q2', '2026-06-30'),
];

test('a half-year tells of the days after the one before it was closed', () => {
  const [, , half] = PERIODS;
  const days = half && cutOffDays(half, PERIODS);
  expect(days && [formatDay(days.from), formatDay(days.until)]).toEqual([
    '2025-12-15',
    '2026-06-15',
  ]);
});

test.each([
  ['2025-12-14', ['2025-H2']],
  ['2025-12-15', ['2026-H1']],
  ['2026-04-01', ['2026-H1', '2026-Q2']],
  ['2026-06-14', ['2026-H1', '2026-Q2']],
  ['2026-06-15', ['2026-Q2']],
  ['2026-07-01', []],
])('on %s somebody does something for %j', (on, codes) => {
  expect(periodsTellingOf(PERIODS, day(on)).map(({ code }) => code)).toEqual(codes);
});
