import { expect, it } from 'vitest';
import { goneByText } from './gone-by-text.ts';

it('names the cut-off day where the share of the year is counted until it', () => {
  const closed = { goneBy: '2026-06-14', asOf: '2026-06-14' };
  expect(goneByText(closed, 'vi')).toBe('đến ngày chốt số liệu 14/6/2026');
  expect(goneByText(closed, 'en')).toBe('by the cut-off day 14/6/2026');
});

it('names the day alone while the cut-off is ahead', () => {
  const ahead = { goneBy: '2026-05-10', asOf: '2026-06-14' };
  expect(goneByText(ahead, 'vi')).toBe('đến ngày 10/5/2026');
  expect(goneByText(ahead, 'en')).toBe('by 10/5/2026');
});
