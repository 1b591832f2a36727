import type { Placement } from '#organisation/model/succession/placement.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import type { CodeOrder } from './code-order.ts';
import type { FigureWay, PlaceFigure } from './figure-placements.ts';
import type { SeriesTotals } from './series-totals.ts';
import type { SeriesToAdd, ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import { addUp, layAnswered, layAsked, layFigure, totalsSheet } from './totals-sheet.ts';

/** What became of the figures: `read` = `placed` + `held` + `leftOut`. */
export interface FigureCounts {
  readonly read: number;
  readonly placed: number;
  /** Some part rests on a superior, or goes on nowhere. */
  readonly held: number;
  /** Told on the tree of a later day than the chosen one (rule 7). */
  readonly leftOut: number;
}

export interface SummedSeries {
  /** By the number of the series. */
  readonly totals: ReadonlyMap<number, SeriesTotals>;
  readonly counts: FigureCounts;
}

/** Which series are added on which tree, and where figures lie on it. */
export interface Adding {
  readonly toAdd: readonly SeriesToAdd[];
  readonly placementsOf: (way: FigureWay) => PlaceFigure;
  readonly tree: UnitTree;
  readonly order: CodeOrder;
}

/** Lays each series on the tree and adds it up. */
export function rollUpSeries(
  { figures, asked }: ToldOrganisation,
  { toAdd, placementsOf, tree, order }: Adding,
): SummedSeries {
  const sheet = totalsSheet(tree, order);
  const totals = new Map<number, SeriesTotals>();
  let [placed, held] = [0, 0];
  for (const { number, series, indicator } of toAdd) {
    const place = placementsOf({ indicator, structureDate: series.structureDate });
    const told = figures.of(number);
    // However often a unit was named, it was asked once.
    const itsAsked = new Set(asked?.of(number));
    for (const [index, unit] of told.unit.entries()) {
      const placement = place(unit);
      layFigure(sheet, indicator.aggregation, { value: told.value[index] ?? 0, placement });
      if (itsAsked.has(unit)) layAnswered(sheet, placement);
      if (isHeld(placement)) held += 1;
      else placed += 1;
    }
    for (const unit of itsAsked) layAsked(sheet, place(unit));
    totals.set(number, addUp(sheet, indicator.aggregation, series));
  }
  const read = figures.count;
  return { totals, counts: { read, placed, held, leftOut: read - placed - held } };
}

function isHeld({ rests, notContinuable }: Placement): boolean {
  return rests.length === 0 || notContinuable.length > 0 || rests.some((rest) => rest.isHeld);
}
