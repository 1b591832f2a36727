import { expect, test } from 'vitest';
import { sameTreeDay } from './same-tree.ts';

const days = ['2025-07-01', '2025-10-01'];

test.each([
  ['2026-06-14', '2025-10-01'],
  ['2025-10-01', '2025-10-01'],
  ['2025-09-30', '2025-07-01'],
  ['2025-06-30', '2025-06-30'],
  ['2000-01-01', '2025-06-30'],
])('the tree of %s is that of %s', (day, same) => {
  expect(sameTreeDay(day, { days, areAll: true })).toBe(same);
});

test('a day before the changes that were told may have any tree', () => {
  expect(sameTreeDay('2000-01-01', { days, areAll: false })).toBe('2000-01-01');
});

test('an organisation that never changes has one tree, and each day its own question', () => {
  expect(sameTreeDay('2000-01-01', { days: [], areAll: true })).toBe('2000-01-01');
});
