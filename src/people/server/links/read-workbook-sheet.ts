import { readXlsx, streamXlsxRows, type CellValue } from 'hucre';
import type { Report } from '#kernel/problem.ts';
import type { SheetFacts } from '#people/model/links/sheet-problems.ts';
import type { SheetTable } from '#people/model/links/sheet-rows.ts';
import type { SheetFile } from './sheet-file.ts';
import { unpackedSize } from './unpacked-size.ts';

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 10;
/** What stands further right or further down is no list of people. */
const MOST_COLUMNS = 26;
const MOST_ROWS = 20_000;
const LOOKED_AT = `A1:Z${MOST_ROWS}`;

/** The rows of the first sheet of a workbook; `undefined` where it cannot be read as one. */
export async function readWorkbookSheet(
  { name, content, limit }: SheetFile,
  report: Report<SheetFacts>,
): Promise<SheetTable | undefined> {
  const place = { file: name };
  const size = unpackedSize(content, MOST_MEGABYTES * MEGABYTE);
  if (size === 'too-large') {
    report({ code: 'sheet-too-large', facts: { megabytes: MOST_MEGABYTES }, place });
    return undefined;
  }
  try {
    if (size === 'broken') throw new RangeError('expected a zip');
    const table = await tableOf(content, limit);
    for (const { row, column } of await formulasIn(content)) {
      const header = (table.header[column] ?? '').trim();
      const where = { ...place, row, ...(header !== '' && { column: header }) };
      report({ code: 'sheet-formula', facts: {}, place: where });
    }
    return table;
  } catch {
    // Whatever the library stumbles over, the file is none that can be read.
    report({ code: 'not-a-sheet', facts: {}, place });
    return undefined;
  }
}

/** One more row than may be is enough to know that there are too many. */
async function tableOf(content: Uint8Array, limit: number): Promise<SheetTable> {
  const rows: { number: number; cells: string[] }[] = [];
  for await (const { index, values } of streamXlsxRows(content, { sheet: 0 })) {
    const cells = values.slice(0, MOST_COLUMNS).map(textOf);
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ number: index + 1, cells });
    if (rows.length > limit + 1 || index >= MOST_ROWS) break;
  }
  const [first, ...others] = rows;
  return { header: first?.cells ?? [], rows: others };
}

interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/** What a formula shows here it may not show elsewhere: none is taken. */
async function formulasIn(content: Uint8Array): Promise<readonly FormulaPlace[]> {
  const { sheets } = await readXlsx(content, { sheets: [0], range: LOOKED_AT });
  return Array.from(sheets[0]?.cells ?? [], ([key, cell]) => ({ key, cell }))
    .filter(({ cell }) => cell.type === 'formula' || cell.formula !== undefined)
    .map(({ key }) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row: row + 1, column };
    });
}

/** Days are read as midnight in UTC, whatever the time zone. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
