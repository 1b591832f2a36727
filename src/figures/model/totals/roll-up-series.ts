import type { Placement } from '#organisation/model/succession/placement.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import type { FigureWay, PlaceFigure } from './figure-placements.ts';
import type { SeriesTotals } from './series-totals.ts';
import type { SeriesToAdd, ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import { addUp, layAsked, layFigure, totalsSheet } from './totals-sheet.ts';

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
}

/** Lays each series on the tree and adds it up. */
export function rollUpSeries(
  { figures, asked }: ToldOrganisation,
  { toAdd, placementsOf, tree }: Adding,
): SummedSeries {
  const sheet = totalsSheet(tree);
  const totals = new Map<number, SeriesTotals>();
  let [placed, held] = [0, 0];
  for (const { number, series, indicator } of toAdd) {
    const place = placementsOf({ indicator, structureDate: series.structureDate });
    for (const index of figures.bySeries.of(number)) {
      const placement = place(figures.columns.unit.at(index));
      layFigure(sheet, indicator.aggregation, {
        value: figures.columns.value.at(index),
        placement,
      });
      if (isHeld(placement)) held += 1;
      else placed += 1;
    }
    for (const unit of asked === undefined ? [] : unitsAsked(asked, number)) {
      layAsked(sheet, place(unit));
    }
    totals.set(number, addUp(sheet, indicator.aggregation, series));
  }
  const read = figures.columns.value.length;
  return { totals, counts: { read, placed, held, leftOut: read - placed - held } };
}

/** The units asked for a series, each once however often it was named. */
function unitsAsked(
  { columns, bySeries }: NonNullable<ToldOrganisation['asked']>,
  number: number,
): Set<number> {
  return new Set(Array.from(bySeries.of(number), (index) => columns.unit.at(index)));
}

function isHeld({ rests, notContinuable }: Placement): boolean {
  return rests.length === 0 || notContinuable.length > 0 || rests.some((rest) => rest.isHeld);
}
