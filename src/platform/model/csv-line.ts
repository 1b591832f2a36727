const NEEDS_QUOTES = /[",\r\n]/;

/** One record of a CSV file, ended by a line feed (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${csvCells(cells)}\n`;
}

/** Cells as they stand in a record, in quotes only where one needs them (RFC 4180, 2.5 to 2.7). */
export function csvCells(cells: readonly string[]): string {
  return cells
    .map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
