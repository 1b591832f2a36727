import { useQuery } from '@tanstack/react-query';
import { periodYearBefore, yearOfPeriod } from '#cycle/model/period-parts.ts';
import { shareOfYear } from '#cycle/model/share-of-year.ts';
import {
  progressRows,
  type ListedIndicator,
  type ListedTotal,
  type ProgressRow,
} from '#figures/model/progress/progress-rows.ts';
import type { TotalsPlace } from '#figures/model/totals-address.ts';
import { totalsQuery, type ReportingPeriod } from '#figures/web/figure-queries.ts';
import type { UnitOfDay } from '#figures/web/unit-queries.ts';
import { parseDay } from '#kernel/day.ts';

/** Which totals are shown: period and day are known to be there, the unit is asked for. */
export interface TotalsStand {
  readonly place: TotalsPlace;
  readonly period: ReportingPeriod;
  readonly periods: readonly ReportingPeriod[];
  readonly indicators: readonly ListedIndicator[];
  /** The day of the tree, as `2026-06-14`. */
  readonly day: string;
  /** The identity of the unit. */
  readonly unit: string;
  /** The unit itself where it is the root, which was asked for already. */
  readonly root: UnitOfDay | undefined;
}

/** A period read beside the one that is shown, on the same tree. */
export interface BesidePeriod {
  readonly period: string;
  /** The day of its tree: that of the table, or its own where that is earlier than it was told. */
  readonly day: string;
}

/** The period of the year's plan, and the same period a year before; those that are open. */
export function besideOf({ place, period, periods, day }: Omit<TotalsStand, 'unit' | 'root'>): {
  readonly plan: BesidePeriod | undefined;
  readonly before: BesidePeriod | undefined;
} {
  const found = (code: string | undefined): BesidePeriod | undefined => {
    const open = periods.find((each) => each.code === code);
    if (open === undefined) return undefined;
    const { structureDate } = open;
    return { period: open.code, day: structureDate > day ? structureDate : day };
  };
  return {
    plan: found(yearOfPeriod(period.code)),
    before: place.compare === 'none' ? undefined : found(periodYearBefore(period.code)),
  };
}

/** A row for each indicator of a unit, as far as it has come. */
export interface ReadRows {
  readonly rows: readonly ProgressRow[] | undefined;
  /** Whether what stands beside the period is not known yet, or could not be read. */
  readonly isReadingPlan: boolean;
  readonly isReadingBefore: boolean;
  /** Why something could not be read. */
  readonly error: unknown;
  readonly readAgain: () => void;
}

/** Reads the totals of a unit: of the period, of the plan of its year, and of a year before. */
export function useTotalsRows(stand: TotalsStand): ReadRows {
  const { period, indicators } = stand;
  const { plan, before } = besideOf(stand);
  const now = useQuery(totalsQuery(askedOf(stand, { period: period.code, day: stand.day })));
  const planned = useBeside(stand, plan);
  const past = useBeside(stand, before);
  const cutOff = parseDay(period.structureDate);
  const yearGone = cutOff === undefined ? undefined : shareOfYear(period.code, cutOff);
  const told = { now: now.data ?? [], plan: planned.totals, before: past.totals, yearGone };
  return {
    rows: now.data && progressRows(indicators, told),
    isReadingPlan: planned.isReading,
    isReadingBefore: past.isReading,
    error: now.error ?? planned.error ?? past.error,
    readAgain: () => void [now, planned, past].map(({ refetch }) => refetch()),
  };
}

const NOTHING: readonly ListedTotal[] = [];

function useBeside(stand: TotalsStand, beside: BesidePeriod | undefined) {
  const asked = askedOf(stand, beside ?? { period: stand.period.code, day: stand.day });
  const { data, error, refetch } = useQuery({
    ...totalsQuery(asked),
    enabled: beside !== undefined,
  });
  const totals = beside === undefined ? NOTHING : (data ?? NOTHING);
  return { totals, isReading: beside !== undefined && data === undefined, error, refetch };
}

function askedOf({ place, periods, unit }: TotalsStand, { period, day }: BesidePeriod) {
  const own = periods.find(({ code }) => code === period)?.structureDate;
  // On its own tree live totals answer, and one question is asked where two would be the same.
  const on = day === own ? undefined : day;
  return { period, unit, on, scope: place.scope ?? 'both' } as const;
}
