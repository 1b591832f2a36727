import type { RatioIndicator } from '#figures/model/indicator.ts';
import {
  EMPTY_CELL,
  liveRatio,
  liveTotal,
  type HeldCell,
  type LiveTotal,
} from '#figures/model/read/live-total.ts';
import { ratioScale } from '#figures/model/totals/ratio-value.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { HeldRow } from './held-rows.ts';
import type { TotalsRead } from './totals-read.ts';

/** The totals wanted, all by number. */
interface Wanted {
  readonly units: readonly number[];
  readonly indicators: readonly number[];
}

/** Makes totals of what is held. */
export function liveTotals(
  rows: readonly HeldRow[],
  known: KeptIndicators,
  { units, indicators }: Wanted,
): TotalsRead {
  const cells = cellsOf(rows);
  const totalsOf = indicators.flatMap((indicator) => {
    const read = totalReader(cells, known, indicator);
    return read === undefined ? [] : [{ indicator, read }];
  });
  const totals = units.flatMap((unit) =>
    totalsOf.flatMap(({ indicator, read }) => {
      const total = read(unit);
      return total === undefined ? [] : [{ unit, indicator, ...total }];
    }),
  );
  return { isAskedKnown: rows.some(({ part }) => part === 's'), totals };
}

/** Finds what is held of a unit and an indicator. */
type Cells = (unit: number, indicator: number) => HeldCell;

function cellsOf(rows: readonly HeldRow[]): Cells {
  const cells = new Map<number, HeldCell>();
  for (const { part, unit, indicator, value, ...counts } of rows) {
    const key = keyOf(unit, indicator);
    const cell = cells.get(key) ?? EMPTY_CELL;
    const number = value === null ? undefined : BigInt(value);
    if (part === 'k') {
      const { reported, expected, answered } = counts;
      cells.set(key, { ...cell, kept: { value: number, reported, expected, answered } });
    } else if (part === 'f') cells.set(key, { ...cell, own: number });
    else if (part === 'a') cells.set(key, { ...cell, isAsked: true });
  }
  return (unit, indicator) => cells.get(keyOf(unit, indicator)) ?? EMPTY_CELL;
}

/** A unit and an indicator make one whole number: there are fewer than 2^21 indicators. */
function keyOf(unit: number, indicator: number): number {
  return unit * 2 ** 21 + indicator;
}

function totalReader(
  cells: Cells,
  known: KeptIndicators,
  number: number,
): ((unit: number) => LiveTotal | undefined) | undefined {
  const indicator = known.byNumber.get(number)?.indicator;
  if (indicator === undefined) return undefined;
  if (indicator.aggregation === 'ratio') return ratioReader(cells, known, { number, indicator });
  const { aggregation } = indicator;
  return (unit) => liveTotal(aggregation, cells(unit, number));
}

interface NumberedRatio {
  readonly number: number;
  readonly indicator: RatioIndicator;
}

function ratioReader(cells: Cells, known: KeptIndicators, { number, indicator }: NumberedRatio) {
  const numerator = known.byCode.get(indicator.numerator);
  const denominator = known.byCode.get(indicator.denominator);
  if (numerator === undefined || denominator === undefined) return undefined;
  const scale = ratioScale({
    ratio: indicator.decimals,
    numerator: numerator.indicator.decimals,
    denominator: denominator.indicator.decimals,
  });
  return (unit: number): LiveTotal | undefined =>
    liveRatio({
      numerator: cells(unit, numerator.number),
      denominator: cells(unit, denominator.number),
      joint: cells(unit, number).kept,
      scale,
    });
}
