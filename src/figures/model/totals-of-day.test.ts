import { expect, test } from 'vitest';
import { totalsOfDayAddress } from './totals-of-day.ts';

const PERIODS = [
  { code: '2025', structureDate: '2025-12-31' },
  { code: '2026-H1', structureDate: '2026-06-14' },
];

test('from the tree of a day one comes to the totals that had been told by then', () => {
  expect(totalsOfDayAddress(PERIODS, { unit: 'A', on: '2026-11-23' })).toBe(
    '/totals?period=2026-H1&unit=A&on=2026-11-23',
  );
  expect(totalsOfDayAddress(PERIODS, { unit: 'A', on: '2026-03-01' })).toBe(
    '/totals?period=2025&unit=A&on=2026-03-01',
  );
});

test('on the tree that the period itself was told on, no other day is named', () => {
  expect(totalsOfDayAddress(PERIODS, { unit: 'A', on: '2025-12-31' })).toBe(
    '/totals?period=2025&unit=A',
  );
});

test('before the first period was told, it is shown as it was told', () => {
  expect(totalsOfDayAddress(PERIODS, { unit: 'A', on: '2020-01-01' })).toBe('/totals?unit=A');
});
