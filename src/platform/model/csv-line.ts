const NEEDS_QUOTES = /[",\r\n]/;

/** One record of a CSV file, ended by a line feed; quotes only where a cell needs them (RFC 4180, 2.5 to 2.7). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
