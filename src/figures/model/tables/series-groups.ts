import type { AskedColumns } from './asked-table.ts';
import type { FigureColumns } from './figures-table.ts';
import { narrowest, type NumberColumn, type WholeNumbers } from './number-column.ts';

/** The figures of one series in the order they were told: unit by number, value scaled, row. */
export interface SeriesFigures {
  readonly unit: WholeNumbers;
  readonly value: Float64Array;
  readonly row: Uint32Array;
}

/** All figures, those of each series together. */
export interface GatheredFigures {
  readonly count: number;
  of(series: number): SeriesFigures;
}

/** Who was asked, by number of the unit, for each series. */
export interface GatheredAsked {
  of(series: number): Uint32Array;
}

/** Puts the figures of each series together, column by column; the columns told are let go. */
export function gatherFigures(columns: FigureColumns, seriesCount: number): GatheredFigures {
  const { length: count } = columns.series;
  const { start, order } = sortBySeries(columns.series, seriesCount);
  const unit = narrowest(takeInOrder(columns.unit, order, new Uint32Array(count)));
  const row = takeInOrder(columns.row, order, new Uint32Array(count));
  const value = takeInOrder(columns.value, order, new Float64Array(count));
  return gathered({ unit, row, value }, start);
}

/** Apart from where it is made, so that it keeps nothing else in memory. */
function gathered({ unit, row, value }: SeriesFigures, start: Uint32Array): GatheredFigures {
  return {
    count: unit.length,
    of(series) {
      const [from, until] = [start[series], start[series + 1]];
      return {
        unit: unit.subarray(from, until),
        value: value.subarray(from, until),
        row: row.subarray(from, until),
      };
    },
  };
}

export function gatherAsked(columns: AskedColumns, seriesCount: number): GatheredAsked {
  const { length: count } = columns.series;
  const { start, order } = sortBySeries(columns.series, seriesCount);
  const unit = takeInOrder(columns.unit, order, new Uint32Array(count));
  return { of: (series) => unit.subarray(start[series], start[series + 1]) };
}

function takeInOrder<Numbers extends Uint32Array | Float64Array>(
  column: NumberColumn,
  order: Uint32Array,
  taken: Numbers,
): Numbers {
  order.forEach((index, place) => {
    taken[place] = column.at(index);
  });
  column.release();
  return taken;
}

interface SeriesOrder {
  /** Where each series starts; the last number is where the last one ends. */
  readonly start: Uint32Array;
  /** The rows in the order of their series, each series as it was told. */
  readonly order: Uint32Array;
}

/** Counting sort, in two passes; the column is let go. */
function sortBySeries(column: NumberColumn, seriesCount: number): SeriesOrder {
  const start = new Uint32Array(seriesCount + 1);
  for (let index = 0; index < column.length; index++) bump(start, column.at(index) + 1);
  for (let series = 0; series < seriesCount; series++) {
    start[series + 1] = (start[series] ?? 0) + (start[series + 1] ?? 0);
  }
  const next = start.slice();
  const order = new Uint32Array(column.length);
  for (let index = 0; index < column.length; index++) {
    const series = column.at(index);
    order[next[series] ?? 0] = index;
    bump(next, series);
  }
  column.release();
  return { start, order };
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
