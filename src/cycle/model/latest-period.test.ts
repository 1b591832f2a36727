import { expect, test } from 'vitest';
import { latestPeriod } from './latest-period.ts';

const period = (code: string, structureDate: string) => ({ code, structureDate });

test('the latest period is the one that was closed last, not the plan of the year', () => {
  const half = period('2026-H1', '2026-06-14');
  expect(latestPeriod([period('2025-H2', '2025-12-14'), half, period('2026', '2025-12-15')])).toBe(
    half,
  );
});

test('of those closed on one day the shortest is the latest', () => {
  const quarter = period('2026-Q4', '2026-12-31');
  expect(latestPeriod([period('2026', '2026-12-31'), quarter])).toBe(quarter);
  expect(latestPeriod([])).toBeUndefined();
});
