/**
 * The cells of a column as a spreadsheet hands it over: one in each line, of several side by side the last,
 * as numbers stand right of names; a single line of cells side by side is read as a column too. Blank cells
 * in between stay blank. `undefined` where it is no more than one cell.
 */
export function pastedColumn(text: string): readonly string[] | undefined {
  const lines = text.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const [first = ''] = lines;
  if (lines.length === 1) return first.includes('\t') ? first.split('\t').map(trimmed) : undefined;
  return lines.map((line) => trimmed(line.split('\t').at(-1) ?? ''));
}

function trimmed(cell: string): string {
  return cell.trim();
}
