import { placePeriodsAgain } from '#cycle/server/period-trees.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import type { Day } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recomputeTotals } from './recompute-totals.ts';
import { findToldByNone } from './told-by-none.ts';

/** A reorganisation that was entered, corrected or undone. */
export interface OrganisationChanged {
  readonly before: KeptOrganisation;
  readonly after: KeptOrganisation;
  /** The first day that is otherwise than before. */
  readonly from: Day;
  readonly report: FigureReport;
}

/**
 * Finds anew, in the transaction of a reorganisation, the totals of every period told on a tree
 * that it changed, and lets go what was restated. Reports figures told by units that would not
 * have lived: what was told is not moved by guessing. Then nothing is found anew.
 */
export async function followReorganisation(
  tx: Transaction,
  { before, after, from, report }: OrganisationChanged,
): Promise<void> {
  const obstacles = await findToldByNone(tx, {
    before: before.organisation,
    after: after.organisation,
    from,
  });
  obstacles.forEach(report);
  if (obstacles.length > 0) return;
  for (const { number } of await placePeriodsAgain(tx, after, from)) {
    await tx.query('select pg_advisory_xact_lock(2, $1)', [number]);
    await recomputeTotals(tx, { period: number, figures: await readPeriodFigures(tx, number) });
  }
}
