/** A reporting period and the day whose tree it is told on, as `2026-06-14`. */
interface DatedPeriod {
  readonly code: string;
  readonly structureDate: string;
}

/** The period that was closed last; of several the shortest. `undefined` where there is none. */
export function latestPeriod<Period extends DatedPeriod>(
  periods: readonly Period[],
): Period | undefined {
  return periods.reduce<Period | undefined>(
    (latest, period) => (latest === undefined || isLater(period, latest) ? period : latest),
    undefined,
  );
}

function isLater(one: DatedPeriod, other: DatedPeriod): boolean {
  if (one.structureDate !== other.structureDate) return one.structureDate > other.structureDate;
  // A longer name is that of a shorter period: 2026, 2026-H1, 2026-06-30.
  return one.code.length > other.code.length;
}
