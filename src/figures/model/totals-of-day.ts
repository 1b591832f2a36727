import { latestPeriod } from '#cycle/model/latest-period.ts';
import { totalsAddress } from './totals-address.ts';

interface DatedPeriod {
  readonly code: string;
  readonly structureDate: string;
}

/** A unit, on a day whose tree somebody looks at. */
interface UnitOfDay {
  readonly unit: string;
  readonly on: string;
}

/**
 * Where the totals of a unit are that the tree of a day can show: of the latest period that was told
 * by then, for figures are restated forward only. Where there is none, of the latest of all.
 */
export function totalsOfDayAddress(periods: readonly DatedPeriod[], goal: UnitOfDay): string {
  const { unit, on } = goal;
  const period = latestPeriod(periods.filter(({ structureDate }) => structureDate <= on));
  if (period === undefined) return totalsAddress({ unit });
  return totalsAddress({
    period: period.code,
    unit,
    on: period.structureDate === on ? undefined : on,
  });
}
