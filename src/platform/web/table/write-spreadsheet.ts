import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { spreadsheetCell } from '#platform/model/table-file/spreadsheet-cell.ts';
import { columnWidths, lineCount } from '#platform/model/table-file/spreadsheet-sizes.ts';
import { spreadsheetText } from '#platform/model/table-file/spreadsheet-text.ts';
import type {
  WrittenCell,
  WrittenColumn,
  WrittenTable,
} from '#platform/model/table-file/written-table.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FONT = { name: 'Calibri', size: 11 };
const PLAIN: CellStyle = { font: FONT };
const BOLD: CellStyle = { font: { ...FONT, bold: true } };
const HEAD: CellStyle = {
  ...BOLD,
  border: { top: { style: 'medium' }, bottom: { style: 'thin' } },
  alignment: { horizontal: 'left', vertical: 'bottom', wrapText: true },
};
/** Names of other scripts stand where the column begins, as on the screen. */
const TEXT: CellStyle = {
  ...PLAIN,
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};
const NUMBER: CellStyle = { ...PLAIN, alignment: { horizontal: 'right', vertical: 'top' } };

/** A column more than that is printed across the paper. */
const UPRIGHT_COLUMNS = 6;

const LINE_POINTS = 15;
/** Excel knows no higher rows. */
const HIGHEST_POINTS = 409;

type StyledCell = Partial<Cell>;

/**
 * A table as a spreadsheet (XLSX), in the order of the screen: caption and notes, a blank row, the
 * head, which stays in sight and repeats on paper, and the rows, groups under their titles.
 */
export async function writeSpreadsheet(table: WrittenTable): Promise<Blob> {
  const { caption, columns, sheetName } = table;
  const rows = styledRows(table);
  const widths = columnWidths(table);
  const headRow = table.notes.length + 2;
  const bytes = await writeXlsx({
    defaultFont: FONT,
    properties: { title: spreadsheetText(caption), creator: 'Midyear' },
    sheets: [
      {
        name: sheetName,
        ...cellsOf(rows),
        columns: widths.map((width) => ({ width })),
        rowDefs: rowHeights(rows, widths),
        freezePane: { rows: headRow + 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: columns.length > UPRIGHT_COLUMNS ? 'landscape' : 'portrait',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
        },
        headerFooter: { oddFooter: '&R&P/&N' },
      },
    ],
  });
  return new Blob([new Uint8Array(bytes)], { type: XLSX });
}

function styledRows({ caption, notes, columns, groups }: WrittenTable): readonly StyledCell[][] {
  return [
    [textCell(caption, BOLD)],
    ...notes.map((note) => [textCell(note, PLAIN)]),
    [],
    columns.map((column, at) => textCell(column.head, placed(HEAD, column, at))),
    ...groups.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [[textCell(title, BOLD)]]),
      ...rows.map((row) => columns.map((column, at) => cellOf(row[at], column, at))),
    ]),
  ];
}

function textCell(text: string, style: CellStyle): StyledCell {
  return { value: spreadsheetText(text), style };
}

/** Numbers and their head on the right; texts on the left, apart from the numbers before them. */
function placed(style: CellStyle, { isNumber }: WrittenColumn, at: number): CellStyle {
  const place = isNumber ? { horizontal: 'right' as const } : { indent: at === 0 ? 0 : 1 };
  return { ...style, alignment: { ...style.alignment, ...place } };
}

function cellOf(
  written: WrittenCell = { value: null },
  column: WrittenColumn,
  at: number,
): StyledCell {
  const cell = spreadsheetCell(written, column);
  if (cell === null) return { value: null };
  if (cell.kind === 'text') return { value: cell.text, style: placed(TEXT, column, at) };
  return { value: cell.number, style: { ...NUMBER, numFmt: cell.format } };
}

/** The heights of the rows whose texts take more than one line, in points. */
function rowHeights(
  rows: readonly StyledCell[][],
  widths: readonly number[],
): Map<number, { readonly height: number }> {
  const lines = rows.map((row) => lineCount(row.map(wrappedText), widths));
  return new Map(
    lines.flatMap((count, line) =>
      count > 1 ? [[line, { height: Math.min(count * LINE_POINTS, HIGHEST_POINTS) }]] : [],
    ),
  );
}

function wrappedText({ value, style }: StyledCell): string {
  return typeof value === 'string' && style?.alignment?.wrapText === true ? value : '';
}

/** Values and looks apart, as the library takes them; a value keeps its kind, so text stays text. */
function cellsOf(rows: readonly StyledCell[][]): Pick<WriteSheet, 'rows' | 'cells'> {
  const cells = new Map<string, StyledCell>();
  rows.forEach((row, line) =>
    row.forEach(({ style }, at) => {
      if (style !== undefined) cells.set(`${line},${at}`, { style });
    }),
  );
  return { rows: rows.map((row) => row.map(({ value = null }): CellValue => value)), cells };
}
