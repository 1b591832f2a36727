import { dayAfter, type Day } from '#kernel/day.ts';
import { fraction, type Fraction } from '#kernel/fraction.ts';
import { contains } from '#kernel/period.ts';
import { daysOfMonths, daysOfPeriod } from './period-days.ts';
import { partsOfPeriod } from './period-parts.ts';

/**
 * How much of its year a reporting period has taken up by the end of a day, by the civil calendar:
 * of the first half of 2026 on 14 June 165/365. A day outside the period, as where its figures are
 * closed later or a plan was made before, stands for its last. `undefined` where it is no period.
 */
export function shareOfYear(period: string, day: Day): Fraction | undefined {
  const parts = partsOfPeriod(period);
  const days = daysOfPeriod(period);
  if (parts === undefined || days === undefined) return undefined;
  const until = contains(days, day) ? dayAfter(day) : days.until;
  const year = daysOfMonths(parts.year, 1, 12);
  return fraction(BigInt(until - days.from), BigInt(year.until - year.from));
}
