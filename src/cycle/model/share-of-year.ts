import { dayAfter, lastDayOfMonth, parseDay, type Day } from '#kernel/day.ts';
import { fraction, type Fraction } from '#kernel/fraction.ts';
import { contains, type Period } from '#kernel/period.ts';
import { MONTHS_IN, partsOfPeriod, type PeriodParts } from './period-parts.ts';

/**
 * How much of its year a reporting period has taken up by the end of a day, by the civil calendar:
 * of the first half of 2026 on 14 June 165/365. A day outside the period, as where its figures are
 * closed later or a plan was made before, stands for its last. `undefined` where it is no period.
 */
export function shareOfYear(period: string, day: Day): Fraction | undefined {
  const parts = partsOfPeriod(period);
  const days = parts && daysOf(parts);
  if (parts === undefined || days === undefined) return undefined;
  const until = contains(days, day) ? dayAfter(day) : days.until;
  const year = monthsOf(parts.year, 1, 12);
  return fraction(BigInt(until - days.from), BigInt(year.until - year.from));
}

function daysOf(parts: PeriodParts): Period | undefined {
  if (parts.kind === 'year') return monthsOf(parts.year, 1, 12);
  if (parts.kind === 'day') {
    const day = parseDay(parts.date);
    return day && { from: day, until: dayAfter(day) };
  }
  const months = MONTHS_IN[parts.kind];
  return monthsOf(parts.year, (parts.number - 1) * months + 1, parts.number * months);
}

function monthsOf(year: number, first: number, last: number): Period {
  const before = first === 1 ? lastDayOfMonth(year - 1, 12) : lastDayOfMonth(year, first - 1);
  return { from: dayAfter(before), until: dayAfter(lastDayOfMonth(year, last)) };
}
