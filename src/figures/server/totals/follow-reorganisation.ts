import { placePeriodsAgain } from '#cycle/server/reporting-periods.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import type { Day } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recomputeTotals } from './recompute-totals.ts';

/** A reorganisation that was entered, corrected or undone. */
export interface OrganisationChanged {
  readonly after: KeptOrganisation;
  /** The first day that is otherwise than before. */
  readonly from: Day;
  readonly report: FigureReport;
}

/**
 * Finds anew, in the transaction of a reorganisation, the totals of every period told on a tree
 * that it changed, and lets go what was restated. Reports figures told by units that would not
 * have lived: what was told is not moved by guessing.
 */
export async function followReorganisation(
  tx: Transaction,
  { after, from, report }: OrganisationChanged,
): Promise<void> {
  for (const { number, code } of await placePeriodsAgain(tx, after, from)) {
    await tx.query('select pg_advisory_xact_lock(2, $1)', [number]);
    const homeless = await unitsNotInTree(tx, number);
    for (const unit of homeless) {
      report({ code: 'told-by-none', facts: { unit, period: code } });
    }
    if (homeless.length > 0) continue;
    await recomputeTotals(tx, { period: number, figures: await readPeriodFigures(tx, number) });
  }
}

const MOST_SHOWN = 100;

/**
 * Codes of the units whose figures of a period stand, as last told or as last accepted, and that do
 * not live in its tree.
 */
async function unitsNotInTree(queries: Queries, period: number): Promise<readonly string[]> {
  const rows = await queries.query<{ code: string }>(
    `select distinct version.code from (
       (select distinct on (unit, indicator) unit, value from figure where period = $1
        order by unit, indicator, version desc)
       union all
       (select distinct on (unit, indicator) unit, value from figure
        where period = $1 and accepted_event is not null
        order by unit, indicator, version desc)) told
     join unit_version version on version.unit = told.unit
     where told.value is not null
       and not exists (
         select from structure_node node
         where node.unit = told.unit
           and node.tree = (select tree from reporting_period where number = $1))
       and version.recorded_from = (select max(recorded_from) from unit_version its where its.unit = told.unit)
     order by version.code limit ${MOST_SHOWN}`,
    [period],
  );
  return rows.map(({ code }) => code);
}
