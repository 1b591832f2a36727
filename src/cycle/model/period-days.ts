import { dayAfter, lastDayOfMonth, parseDay } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { MONTHS_IN, partsOfPeriod } from './period-parts.ts';

/** The days of a reporting period by the civil calendar; `undefined` where the text is no period. */
export function daysOfPeriod(period: string): Period | undefined {
  const parts = partsOfPeriod(period);
  if (parts === undefined) return undefined;
  if (parts.kind === 'year') return daysOfMonths(parts.year, 1, 12);
  if (parts.kind === 'day') {
    const day = parseDay(parts.date);
    return day && { from: day, until: dayAfter(day) };
  }
  const months = MONTHS_IN[parts.kind];
  return daysOfMonths(parts.year, (parts.number - 1) * months + 1, parts.number * months);
}

/** The days from the first month of a year to the last, both in it. */
export function daysOfMonths(year: number, first: number, last: number): Period {
  const before = first === 1 ? lastDayOfMonth(year - 1, 12) : lastDayOfMonth(year, first - 1);
  return { from: dayAfter(before), until: dayAfter(lastDayOfMonth(year, last)) };
}
