import { expect, test } from 'vitest';
import { spanOfPeriod } from './directive-span.ts';

test('a period is about the directives of its year until its last day', () => {
  expect(spanOfPeriod('2026')).toEqual({ year: 2026, until: '2026-12-31' });
  expect(spanOfPeriod('2026-H1')).toEqual({ year: 2026, until: '2026-06-30' });
  expect(spanOfPeriod('2026-Q3')).toEqual({ year: 2026, until: '2026-09-30' });
  expect(spanOfPeriod('2024-02')).toEqual({ year: 2024, until: '2024-02-29' });
  expect(spanOfPeriod('2026-06-14')).toEqual({ year: 2026, until: '2026-06-14' });
  expect(spanOfPeriod('soon')).toBeUndefined();
});
