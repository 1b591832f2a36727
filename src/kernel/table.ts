/** The header of a table: the index of each named column. */
export type Columns = ReadonlyMap<string, number>;

/**
 * Reads one kind of table row by row; whoever holds the rows (a file, an upload) drives it.
 * `start` is called once the header is known to have every required column, and every row given
 * to `row` has as many cells as the header.
 */
export interface TableReader {
  readonly required: readonly string[];
  start(columns: Columns): void;
  /** `number` counts as a spreadsheet does: the first row after the header is 2. */
  row(cells: readonly string[], number: number): void;
}

/** The cell of a column, empty where the table has no such column. */
export function cellOf(columns: Columns, name: string): (cells: readonly string[]) => string {
  const index = columns.get(name);
  return index === undefined ? () => '' : (cells) => cells[index] ?? '';
}
