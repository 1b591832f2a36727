import { compareCodePoints } from '#kernel/code-points.ts';
import type { Day } from '#kernel/day.ts';
import { treeOn, type UnitTree } from '#organisation/model/unit-tree.ts';
import { codeOrder, type CodeOrder } from './code-order.ts';
import { figurePlacements } from './figure-placements.ts';
import { rollUpRatios } from './roll-up-ratios.ts';
import { rollUpSeries, type FigureCounts } from './roll-up-series.ts';
import type { SeriesTotals } from './series-totals.ts';
import { seriesToAdd, type ToldOrganisation } from '#figures/model/tables/told-organisation.ts';

/** Every total of every unit alive on one day. */
export interface RollUp {
  readonly tree: UnitTree;
  readonly order: CodeOrder;
  /** By period and indicator, in the order of code points; only series with a total. */
  readonly totals: readonly SeriesTotals[];
  readonly counts: FigureCounts;
  readonly isAskedKnown: boolean;
}

/** The totals of all told periods on the tree of a day, by the nine rules of restating. */
export function rollUp(told: ToldOrganisation, asOf: Day): RollUp {
  const tree = treeOn(told.organisation.units, asOf);
  const toAdd = seriesToAdd(told, asOf);
  const placementsOf = figurePlacements(told.organisation.units, told.book, tree);
  const order = codeOrder(tree);
  const adding = { toAdd, placementsOf, tree, order };
  const { totals, counts } = rollUpSeries(told, adding);
  const ratios = rollUpRatios(told, { ...adding, totals });
  return {
    tree,
    order,
    totals: [...totals.values(), ...ratios].filter(({ length }) => length > 0).sort(inOrder),
    counts,
    isAskedKnown: told.asked !== undefined,
  };
}

function inOrder({ series: one }: SeriesTotals, { series: other }: SeriesTotals): number {
  return (
    compareCodePoints(one.period, other.period) ||
    compareCodePoints(one.indicator.code, other.indicator.code)
  );
}
