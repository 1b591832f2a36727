import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';
import {
  periodTotals,
  type IndicatorTotals,
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
  const tree = await readPeriodTree(tx, period);
  const indicators = await tx.query<NumberedIndicator>(
    'select number, aggregation, numerator, denominator from indicator order by number',
  );
  const asked = await readAsked(tx, period);
  const totals = periodTotals(tree, indicators, { figures, asked });
  await tx.query('delete from total where period = $1', [period]);
  await tx.query('delete from restatement where period = $1', [period]);
  await tx.copyIn(
    'total (value, accepted_value, period, unit, indicator, slot, reported, accepted_reported, expected)',
    totalLines(period, tree, totals),
  );
}

async function readAsked(
  queries: Queries,
  period: number,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await queries.query<{ indicator: number; units: readonly number[] }>(
    'select indicator, array_agg(unit) as units from asked where period = $1 group by indicator',
    [period],
  );
  return new Map(rows.map(({ indicator, units }) => [indicator, units]));
}

/** A line for each unit with others below and each indicator that anything below tells or was asked for. */
function* totalLines(
  period: number,
  { unitAt, isLeaf }: PeriodTree,
  totals: readonly IndicatorTotals[],
): Generator<string> {
  for (const [position, unit] of unitAt.entries()) {
    if (isLeaf[position] === 1) continue;
    for (const { indicator, both, accepted, expected } of totals) {
      const counts = [both.reported, accepted.reported, expected].map((each) => each?.[position]);
      const [reported = 0, acceptedReported = 0, expectedCount = 0] = counts;
      if (reported + acceptedReported + expectedCount === 0) continue;
      const [value, acceptedValue] = [both.value[position], accepted.value[position]];
      yield `${value ?? '\\N'}\t${acceptedValue ?? '\\N'}\t${period}\t${unit}\t${indicator}\t0\t${reported}\t${acceptedReported}\t${expectedCount}\n`;
    }
  }
}
