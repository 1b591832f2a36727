import type { NumberColumn } from './number-column.ts';

/** The rows of a table of columns gathered by series, each in the order it was told. */
export interface SeriesGroups {
  /** The indexes of the rows of one series. */
  of(series: number): Uint32Array;
}

/** Counting sort: two passes, and one number a row. */
export function groupBySeries(column: NumberColumn, seriesCount: number): SeriesGroups {
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
  return { of: (series) => order.subarray(start[series], start[series + 1]) };
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The rows of a table that name a unit and a series, with those of each series together. */
export interface GatheredRows<Columns> {
  readonly columns: Columns;
  readonly bySeries: SeriesGroups;
}
