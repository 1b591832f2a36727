import { formatDay, type Day } from '#kernel/day.ts';
import { latestPeriod } from './latest-period.ts';
import { daysOfPeriod } from './period-days.ts';
import { partsOfPeriod } from './period-parts.ts';

/** A reporting period and the day on which its figures are closed, as `2026-06-14`. */
interface DatedPeriod {
  readonly code: string;
  readonly structureDate: string;
}

/**
 * The period that an organisation is busy with on a day: of those under review (a report was asked for, or
 * a conference is held, and it is not over) the latest, else the latest that has begun. Years count only
 * where nothing shorter is told, because targets are told for them. `undefined` where there is none.
 */
export function currentPeriod<Period extends DatedPeriod>(
  periods: readonly Period[],
  day: Day,
  isUnderReview: (period: Period) => boolean,
): Period | undefined {
  const shorter = periods.filter(({ code }) => partsOfPeriod(code)?.kind !== 'year');
  const told = shorter.length > 0 ? shorter : periods;
  const begun = told.filter((period) => hasBegun(period, day));
  return (
    latestPeriod(begun.filter(isUnderReview)) ??
    latestPeriod(begun) ??
    // Nothing has begun: what comes first is what one prepares for.
    told.toSorted((one, other) => (one.structureDate < other.structureDate ? -1 : 1))[0]
  );
}

/** By the calendar, or because its figures were closed before: half a year may begin in mid-December. */
function hasBegun({ code, structureDate }: DatedPeriod, day: Day): boolean {
  const first = daysOfPeriod(code)?.from;
  return structureDate <= formatDay(day) || (first !== undefined && first <= day);
}
