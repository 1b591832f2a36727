import type { Scope } from '#figures/model/restate/scope.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { HELD_CELL, HELD_CELLS, heldNumbers, type HeldRow } from './held-rows.ts';
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
  { period, units, indicators, scope }: TotalsWish,
): Promise<TotalsRead> {
  const numbers = heldNumbers(known, indicators);
  const [unit, number] = [units[0], numbers[0]];
  const isOne = units.length === 1 && numbers.length === 1;
  const rows =
    isOne && unit !== undefined && number !== undefined
      ? await queries.query<HeldRow>(HELD_CELL[scope], [period, unit, number], 'once')
      : await queries.query<HeldRow>(HELD_CELLS[scope], [period, units, numbers]);
  return liveTotals(rows, known, { units, indicators });
}
