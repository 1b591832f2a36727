import type { ToldIndicator } from '#figures/model/indicator.ts';
import { liveTotal } from '#figures/model/read/live-total.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { HELD_CELLS, heldNumbers, type HeldRow } from './held-rows.ts';
import { liveTotals } from './live-totals.ts';
import type { TotalsRead } from './totals-read.ts';

/** Which totals of a period, on the tree its figures were told on; all by number. */
export interface TotalsWish {
  readonly period: number;
  readonly units: readonly number[];
  readonly indicators: readonly number[];
  readonly scope: Scope;
}

/**
 * Reads totals as they are at this instant, in one statement. Units stand in the order asked,
 * each with its indicators in the order asked; what has no total is left out.
 */
export async function readTotals(
  queries: Queries,
  known: KeptIndicators,
  wish: TotalsWish,
): Promise<TotalsRead> {
  return (await readOneKept(queries, known, wish)) ?? readHeld(queries, known, wish);
}

async function readHeld(
  queries: Queries,
  known: KeptIndicators,
  { period, units, indicators, scope }: TotalsWish,
): Promise<TotalsRead> {
  const rows = await queries.query<HeldRow>(HELD_CELLS[scope], [
    period,
    units,
    heldNumbers(known, indicators),
  ]);
  return liveTotals(rows, known, { units, indicators });
}

interface KeptRow {
  readonly value: string | null;
  readonly reported: number | null;
  readonly expected: number | null;
  readonly is_asked_known: boolean;
}

const ONE_KEPT = {
  both: oneKept('value', 'reported'),
  accepted: oneKept('accepted_value', 'accepted_reported'),
};

function oneKept(value: string, reported: string): string {
  return `select sum(${value}) as value, sum(${reported})::int as reported, sum(expected)::int as expected,
      exists (select from asked) as is_asked_known
    from total where period = $1 and unit = $2 and indicator = $3`;
}

/**
 * One total of a unit with others below is found by its key alone, without looking at figures:
 * where more than one unit told, it cannot be the unit's own figure.
 */
async function readOneKept(
  queries: Queries,
  known: KeptIndicators,
  { period, units, indicators, scope }: TotalsWish,
): Promise<TotalsRead | undefined> {
  const [unit, indicator] = [units[0], indicators[0]];
  if (units.length !== 1 || indicators.length !== 1) return undefined;
  if (unit === undefined || indicator === undefined) return undefined;
  const aggregation = known.byNumber.get(indicator)?.indicator.aggregation;
  if (!isKeptWhole(aggregation)) return undefined;
  const [row] = await queries.query<KeptRow>(ONE_KEPT[scope], [period, unit, indicator]);
  if (row === undefined) return undefined;
  const { reported, expected } = row;
  if (reported === null || expected === null || reported === 1) return undefined;
  const value = row.value === null ? undefined : BigInt(row.value);
  const kept = { value, reported, expected };
  const total = liveTotal(aggregation, { kept, own: undefined, isAsked: false });
  return {
    isAskedKnown: row.is_asked_known,
    totals: total === undefined ? [] : [{ unit, indicator, ...total }],
  };
}

function isKeptWhole(
  aggregation: ToldIndicator['aggregation'] | 'ratio' | undefined,
): aggregation is 'sum' | 'min' | 'max' {
  return aggregation === 'sum' || aggregation === 'min' || aggregation === 'max';
}
