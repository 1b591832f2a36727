export type CopyCell = string | number | boolean | null;

/** A row in the text format of COPY. */
export function copyRow(cells: readonly CopyCell[]): string {
  return `${cells.map(written).join('\t')}\n`;
}

const ESCAPED = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function written(cell: CopyCell): string {
  if (cell === null) return '\\N';
  if (typeof cell !== 'string') return String(cell);
  return cell.replace(ESCAPED, (character) => ESCAPES[character] ?? character);
}
