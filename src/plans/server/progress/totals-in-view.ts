import { periodOf, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { tellAgain } from '#figures/server/kept/told-again.ts';
import { readRestated } from '#figures/server/read/read-restated.ts';
import { readTotals } from '#figures/server/read/read-totals.ts';
import type { UnitTotal } from '#figures/server/read/totals-read.ts';
import { findTotalsPlace } from '#figures/server/restate/totals-place.ts';
import type { Day } from '#kernel/day.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Snapshot } from '#platform/server/database/database.ts';

/** Which totals of a period, on the tree of a day; units and indicators by number. */
export interface TotalsInView {
  readonly period: string;
  readonly day: Day;
  readonly scope: Scope;
  readonly units: readonly number[];
  readonly indicators: readonly number[];
}

/** A total, scaled; `undefined` where there is none. */
export type TotalOf = (unit: number, indicator: number) => bigint | undefined;

/**
 * Totals as one view sees them, also within a transaction: where nobody has restated them for the day yet,
 * they are worked out and not kept. `undefined` where the period is not open. Of a period that was told on a
 * later tree, those of that tree.
 */
export async function totalsInView(
  view: Snapshot,
  known: KeptIndicators,
  wish: TotalsInView,
): Promise<TotalOf | undefined> {
  const period = await periodOf(view, wish.period);
  if (period === undefined) return undefined;
  if (wish.units.length === 0 || wish.indicators.length === 0) return () => undefined;
  return totalOf(await readInView(view, known, { ...wish, period }));
}

type KnownWish = Omit<TotalsInView, 'period'> & { readonly period: ReportingPeriod };

async function readInView(
  view: Snapshot,
  known: KeptIndicators,
  wish: KnownWish,
): Promise<readonly UnitTotal[]> {
  const { period, day, scope, units, indicators } = wish;
  const place = await findTotalsPlace(view, { period: period.code, day, scope });
  switch (place.kind) {
    case 'unmade':
      return workedOut(view, known, wish);
    case 'restated': {
      const read = await readRestated(view, { ...place, units, indicators });
      return read.totals;
    }
    case 'live':
    case 'refused': {
      const live = { period: period.number, units, indicators, scope };
      return (await readTotals(view, known, live)).totals;
    }
    default:
      return place satisfies never;
  }
}

async function workedOut(
  view: Snapshot,
  known: KeptIndicators,
  { period, day, scope, units, indicators }: KnownWish,
): Promise<readonly UnitTotal[]> {
  const kept = await loadOrganisation(view);
  if (kept === undefined) return [];
  const only = indicators;
  const told = await tellAgain(view, { kept, known, periods: [period], scope, only });
  const { tree, totals } = rollUp(told, day);
  const wanted = new Set(units);
  return totals.flatMap(({ series, length, at }) => {
    const indicator = known.byCode.get(series.indicator.code)?.number ?? -1;
    return Array.from({ length }, (_, index) => at(index)).flatMap(({ position, ...total }) => {
      const unit = kept.numberOf.get(tree.nodes[position]?.unit ?? ('' as never)) ?? -1;
      return wanted.has(unit) ? [{ unit, indicator, ...total }] : [];
    });
  });
}

function totalOf(totals: readonly UnitTotal[]): TotalOf {
  const values = new Map(
    totals.map(({ unit, indicator, value }) => [`${unit} ${indicator}`, value]),
  );
  return (unit, indicator) => values.get(`${unit} ${indicator}`);
}
