import type { Scope } from '#figures/model/restate/scope.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';

/**
 * A thing held of a unit and an indicator: `k` a kept total, `f` the unit's own figure, `a` that it
 * was asked; and one `s` where anyone was ever asked for anything.
 */
export interface HeldRow {
  readonly part: 'k' | 'f' | 'a' | 's';
  readonly unit: number;
  readonly indicator: number;
  readonly value: string | null;
  readonly reported: number;
  readonly expected: number;
  readonly answered: number;
}

interface HeldSources {
  /** What is true of the columns unit and indicator. */
  readonly ofCells: string;
  readonly scope: Scope;
}

/**
 * All that is held of some units and indicators in a period ($1). Totals are kept for units with
 * others below and figures lie with who told them, so no tree is asked.
 */
export function selectHeld({ ofCells, scope }: HeldSources): string {
  const [prefix, isCounted] =
    scope === 'both' ? ['', ''] : ['accepted_', 'and accepted_event is not null'];
  return `
    select 'k' as part, unit, indicator, sum(${prefix}value)::text as value,
      sum(${prefix}reported)::int as reported, sum(expected)::int as expected,
      sum(${prefix}answered)::int as answered
    from total where period = $1 and ${ofCells}
    group by unit, indicator
    union all
    select 'f', unit, indicator, value::text, 0, 0, 0 from (
      select distinct on (unit, indicator) unit, indicator, value from figure
      where period = $1 and ${ofCells} ${isCounted}
      order by unit, indicator, version desc) last
    where value is not null
    union all
    select 'a', unit, indicator, null, 0, 0, 0 from asked
    where period = $1 and ${ofCells}
    union all
    select 's', 0, 0, null, 0, 0, 0 where exists (select from asked)`;
}

/** Of the units ($2) and indicators ($3) that are named. */
export const HELD_CELLS = heldCells('unit = any($2) and indicator = any($3)');

/** Of one unit and one indicator. */
export const HELD_CELL = heldCells('unit = $2 and indicator = $3');

function heldCells(ofCells: string): Record<Scope, string> {
  return {
    both: selectHeld({ ofCells, scope: 'both' }),
    accepted: selectHeld({ ofCells, scope: 'accepted' }),
  };
}

/** The indicators to look for: those asked, and of ratios the parts as well. */
export function heldNumbers(known: KeptIndicators, indicators: readonly number[]): number[] {
  const numbers = indicators.flatMap((number) => [number, ...toldParts(known, number)]);
  return [...new Set(numbers)];
}

/** What is told of an indicator: itself, or the two parts of a ratio. */
export function toldParts(known: KeptIndicators, number: number): readonly number[] {
  const indicator = known.byNumber.get(number)?.indicator;
  if (indicator?.aggregation !== 'ratio') return [number];
  return [indicator.numerator, indicator.denominator].flatMap(
    (code) => known.byCode.get(code)?.number ?? [],
  );
}
