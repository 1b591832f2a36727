import type { ToldIndicator } from '#figures/model/indicator.ts';
import { together } from './together.ts';

/** A tree as its totals see it, by position in preorder. */
export interface TreeShape {
  /** Position of the superior, always smaller; -1 for the root. */
  readonly parent: Int32Array;
  /** Whether the unit has none below it: then its total is its figure. */
  readonly isLeaf: Uint8Array;
}

/** Figures of one indicator, each at the position of its unit; NaN where there is none. */
export interface PlacedFigures {
  readonly position: Int32Array;
  readonly value: Float64Array;
}

/** The totals of one indicator on the tree its figures were told on, for units with others below. */
export interface LiveTotals {
  /** By position; `undefined` where nothing is told below. */
  readonly value: readonly (bigint | undefined)[];
  readonly reported: Int32Array;
}

/**
 * Rule 6 where nothing has to be restated: every figure lies on the unit that told it, so one pass
 * from the last position to the first adds each to its superior. Exact: a double holds a figure,
 * a bigint any sum of them.
 */
export function liveTotals(
  { parent }: TreeShape,
  aggregation: Exclude<ToldIndicator['aggregation'], 'none'>,
  figures: PlacedFigures,
): LiveTotals {
  const value = Array.from<bigint | undefined>({ length: parent.length });
  const reported = new Int32Array(parent.length);
  figures.position.forEach((position, index) => {
    const figure = figures.value[index] ?? Number.NaN;
    if (Number.isNaN(figure)) return;
    value[position] = BigInt(figure);
    reported[position] = 1;
  });
  addToSuperiors(parent, reported);
  for (let position = parent.length - 1; position > 0; position--) {
    const superior = parent[position] ?? -1;
    value[superior] = together(aggregation, value[superior], value[position]);
  }
  return { value, reported };
}

/** For each unit, how many in its branch are marked. */
export function countInBranches({ parent }: TreeShape, positions: Iterable<number>): Int32Array {
  const counts = new Int32Array(parent.length);
  for (const position of positions) counts[position] = 1;
  addToSuperiors(parent, counts);
  return counts;
}

function addToSuperiors(parent: Int32Array, counts: Int32Array): void {
  for (let position = parent.length - 1; position > 0; position--) {
    const superior = parent[position] ?? -1;
    counts[superior] = (counts[superior] ?? 0) + (counts[position] ?? 0);
  }
}
