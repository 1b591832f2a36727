import { periodOf } from '#cycle/server/kept-periods.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readTotals } from '#figures/server/read/read-totals.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { unitNumbers } from '#organisation/server/unit-numbers.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** What the figures of a unit and all below it come to. */
export interface FigureBeside {
  readonly indicator: string;
  /** A plain decimal. */
  readonly value: string;
}

interface Beside {
  readonly unit: string;
  readonly period: string;
  /** By their codes. */
  readonly indicators: readonly string[];
}

/**
 * The totals of a unit in some indicators, submitted figures among them, to be read beside the sums over
 * its events; what has none is left out.
 */
export async function figuresBeside(
  view: Queries,
  { unit, period: code, indicators: codes }: Beside,
): Promise<readonly FigureBeside[]> {
  const known = await loadIndicators(view);
  const indicators = codes.flatMap((each) => known.byCode.get(each)?.number ?? []);
  const period = await periodOf(view, code);
  const number = (await unitNumbers(view, [unit])).get(unit);
  if (period === undefined || number === undefined || indicators.length === 0) return [];
  const { totals } = await readTotals(view, known, {
    ...{ period: period.number, units: [number], indicators, scope: 'both' },
  });
  return totals.flatMap(({ indicator, value }) => {
    const its = known.byNumber.get(indicator)?.indicator;
    if (its === undefined || value === undefined) return [];
    return { indicator: its.code, value: formatScaled(value, its.decimals) };
  });
}
