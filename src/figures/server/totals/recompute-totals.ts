import { readAsked } from '#figures/server/kept/read-asked.ts';
import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';
import {
  periodTotals,
  type NumberedIndicator,
  type PeriodTree,
} from '#figures/model/totals/period-totals.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { readPeriodTree } from './period-tree.ts';

/** The figures of a whole period, whose totals are to be found anew. */
export interface PeriodToAdd {
  readonly period: number;
  readonly figures: PeriodFigures;
}

/** Finds every kept total of a period anew; the caller holds the lock of the period. */
export async function recomputeTotals(
  tx: Transaction,
  { period, figures }: PeriodToAdd,
): Promise<void> {
  const ground = await readTotalsGround(tx, period);
  await replaceTotals(tx, period, totalLines(ground, figures));
}

/** What the totals of a period are found on, its figures apart. */
export interface TotalsGround {
  readonly period: number;
  readonly tree: PeriodTree;
  readonly indicators: readonly NumberedIndicator[];
  readonly asked: ReadonlyMap<number, readonly number[]>;
}

export async function readTotalsGround(queries: Queries, period: number): Promise<TotalsGround> {
  const tree = await readPeriodTree(queries, period);
  const indicators = await queries.query<NumberedIndicator>(
    'select number, aggregation, numerator, denominator from indicator order by number',
  );
  return { period, tree, indicators, asked: await readAsked(queries, period) };
}

const TOTAL_COLUMNS =
  'total (value, accepted_value, period, unit, indicator, slot, reported, accepted_reported, expected, answered, accepted_answered)';

/** Puts totals, as COPY takes them, in the place of all that are kept of a period. */
export async function replaceTotals(
  tx: Transaction,
  period: number,
  lines: Iterable<string | Uint8Array>,
): Promise<void> {
  await tx.query('delete from total where period = $1', [period]);
  await tx.query('delete from restatement where period = $1', [period]);
  await tx.copyIn(TOTAL_COLUMNS, lines);
}

/** A line for each unit with others below and each indicator that anything below tells or was asked for. */
export function* totalLines(
  { period, tree, indicators, asked }: TotalsGround,
  figures: PeriodFigures,
): Generator<string> {
  const totals = periodTotals(tree, indicators, { figures, asked });
  for (const [position, unit] of tree.unitAt.entries()) {
    if (tree.isLeaf[position] === 1) continue;
    for (const { indicator, both, accepted, expected, answered } of totals) {
      const counts = [both.reported, accepted.reported, expected].map((each) => each?.[position]);
      const [reported = 0, acceptedReported = 0, expectedCount = 0] = counts;
      if (reported + acceptedReported + expectedCount === 0) continue;
      const [value, acceptedValue] = [both.value[position], accepted.value[position]];
      yield `${value ?? '\\N'}\t${acceptedValue ?? '\\N'}\t${period}\t${unit}\t${indicator}\t0\t${reported}\t${acceptedReported}\t${expectedCount}\t${answered?.both[position] ?? 0}\t${answered?.accepted[position] ?? 0}\n`;
    }
  }
}
