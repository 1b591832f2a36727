import { dayAfter, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { daysOfPeriod } from './period-days.ts';
import { partsOfPeriod } from './period-parts.ts';

/** A reporting period and the day on which its figures are closed. */
export interface ClosedPeriod {
  readonly code: string;
  readonly structureDate: Day;
}

/**
 * The days whose deeds a period tells of: until the day on which its figures are closed, from the day
 * after the period of the same kind before it was closed (15 December to 14 June: Decree 09/2019/NĐ-CP,
 * article 12), or where that one is not known from its first day by the civil calendar. `undefined` of a
 * period that is closed before it begins: targets are set for it, and deeds told for its parts.
 */
export function cutOffDays(
  { code, structureDate }: ClosedPeriod,
  periods: readonly ClosedPeriod[],
): Period | undefined {
  const civil = daysOfPeriod(code);
  if (civil === undefined || structureDate < civil.from) return undefined;
  const before = periods.find((other) => precedes(other.code, code, civil));
  const from =
    before === undefined || before.structureDate >= structureDate
      ? civil.from
      : dayAfter(before.structureDate);
  return { from, until: dayAfter(structureDate) };
}

/** The periods that tell of the deeds of a day, in the order in which they were given. */
export function periodsTellingOf<Its extends ClosedPeriod>(
  periods: readonly Its[],
  day: Day,
): readonly Its[] {
  return periods.filter((period) => {
    const days = cutOffDays(period, periods);
    return days !== undefined && days.from <= day && day < days.until;
  });
}

function precedes(other: string, code: string, civil: Period): boolean {
  const isAlike = partsOfPeriod(other)?.kind === partsOfPeriod(code)?.kind;
  return isAlike && daysOfPeriod(other)?.until === civil.from;
}
