import { expect, test } from 'vitest';
import { formatDay, LATEST, parseDay } from '#kernel/day.ts';
import { countedOn, spanOfPeriod } from './directive-span.ts';

test('a period is about the directives of its year until its last day', () => {
  expect(spanOfPeriod('2026')).toEqual({ year: 2026, until: '2026-12-31' });
  expect(spanOfPeriod('2026-H1')).toEqual({ year: 2026, until: '2026-06-30' });
  expect(spanOfPeriod('2026-Q3')).toEqual({ year: 2026, until: '2026-09-30' });
  expect(spanOfPeriod('2024-02')).toEqual({ year: 2024, until: '2024-02-29' });
  expect(spanOfPeriod('2026-06-14')).toEqual({ year: 2026, until: '2026-06-14' });
  expect(spanOfPeriod('soon')).toBeUndefined();
});

test('a period is counted on its last day once that is over, until then today', () => {
  const span = { year: 2026, until: '2026-06-30' };
  const days = ['2026-06-14', '2026-06-30', '2026-07-01', '2027-01-01'];
  const counted = days.map((today) => formatDay(countedOn(span, parseDay(today) ?? LATEST)));
  expect(counted).toEqual(['2026-06-14', '2026-06-30', '2026-06-30', '2026-06-30']);
});
