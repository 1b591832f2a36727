import type { Day } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { writePeriods, type ReportingPeriod } from './kept-periods.ts';
import { treesOf } from './period-trees.ts';

/**
 * Gives a known period another structure date, and with it the tree of that day. The caller holds
 * the organisation's lock and that of the period, and finds its totals anew.
 */
export async function changeStructureDate(
  tx: Transaction,
  kept: KeptOrganisation,
  { period, structureDate }: { readonly period: ReportingPeriod; readonly structureDate: Day },
): Promise<ReportingPeriod> {
  const tree = (await treesOf(tx, kept, [structureDate])).get(structureDate) ?? period.tree;
  const moved = { ...period, toldStructureDate: structureDate, structureDate, tree };
  await writePeriods(tx, [moved]);
  return moved;
}
