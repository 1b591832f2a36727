import { periodYearBefore } from '#cycle/model/period-parts.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readTotals } from '#figures/server/read/read-totals.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { unitNumbers } from '#organisation/server/unit-numbers.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** An indicator as a unit stands in it; numbers as the API writes them, null where none was told. */
export interface IndicatorTotals {
  readonly indicator: Indicator;
  /** The total of what was accepted. */
  readonly accepted: string | null;
  /** The same with what was submitted as well. */
  readonly submitted: string | null;
  /** Accepted in the same period a year before. */
  readonly before: string | null;
}

interface TotalsOf {
  readonly unit: string;
  readonly period: string;
  readonly codes: readonly string[];
}

/** The totals of a unit in some indicators, by their codes; codes that name none are left out. */
export async function indicatorTotals(
  view: Queries,
  known: KeptIndicators,
  { unit, period, codes }: TotalsOf,
): Promise<ReadonlyMap<string, IndicatorTotals>> {
  const found = codes.flatMap((code) => known.byCode.get(code) ?? []);
  const number = (await unitNumbers(view, [unit])).get(unit);
  const indicators = found.map((each) => each.number);
  const read = async (of: string | undefined, scope: Scope) =>
    number === undefined || of === undefined
      ? new Map<number, bigint>()
      : valuesOf(view, known, { unit: number, period: of, indicators, scope });
  const accepted = await read(period, 'accepted');
  const submitted = await read(period, 'both');
  const before = await read(periodYearBefore(period), 'accepted');
  return new Map(
    found.map(({ number: its, indicator }) => {
      const written = (values: ReadonlyMap<number, bigint>) => {
        const value = values.get(its);
        return value === undefined ? null : formatScaled(value, indicator.decimals);
      };
      const totals = [accepted, submitted, before].map(written);
      const [now = null, all = null, past = null] = totals;
      return [indicator.code, { indicator, accepted: now, submitted: all, before: past }];
    }),
  );
}

interface Wanted {
  readonly unit: number;
  readonly period: string;
  readonly indicators: readonly number[];
  readonly scope: Scope;
}

async function valuesOf(
  view: Queries,
  known: KeptIndicators,
  { unit, period: code, indicators, scope }: Wanted,
): Promise<ReadonlyMap<number, bigint>> {
  const period = await periodOf(view, code);
  if (period === undefined || indicators.length === 0) return new Map();
  const wish = { period: period.number, units: [unit], indicators, scope };
  const { totals } = await readTotals(view, known, wish);
  return new Map(
    totals.flatMap(({ indicator, value }) => (value === undefined ? [] : [[indicator, value]])),
  );
}
