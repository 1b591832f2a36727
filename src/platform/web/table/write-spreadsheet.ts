import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { columnWidths } from '#platform/model/table-file/column-widths.ts';
import { spreadsheetCell } from '#platform/model/table-file/spreadsheet-cell.ts';
import { spreadsheetText } from '#platform/model/table-file/spreadsheet-text.ts';
import type {
  WrittenCell,
  WrittenColumn,
  WrittenTable,
} from '#platform/model/table-file/written-table.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const BOLD: CellStyle = { font: { bold: true } };
const HEAD: CellStyle = {
  font: { bold: true },
  border: { top: { style: 'medium' }, bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'bottom' },
};
const TEXT: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const RIGHT: CellStyle = { alignment: { horizontal: 'right', vertical: 'top' } };

/** A column more than that is printed across the paper. */
const UPRIGHT_COLUMNS = 6;

type StyledCell = Partial<Cell>;

/**
 * A table as a spreadsheet (XLSX), in the order of the screen: caption and notes, a blank row, the
 * head, which stays in sight and repeats on paper, and the rows, groups under their titles.
 */
export async function writeSpreadsheet(table: WrittenTable): Promise<Blob> {
  const { caption, columns, sheetName } = table;
  const rows = styledRows(table);
  const headRow = table.notes.length + 2;
  const bytes = await writeXlsx({
    properties: { title: spreadsheetText(caption), creator: 'Midyear' },
    sheets: [
      {
        name: sheetName,
        ...cellsOf(rows),
        columns: columnWidths(table).map((width) => ({ width })),
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
    ...notes.map((note) => [textCell(note)]),
    [],
    columns.map(({ head, isNumber }) => textCell(head, isNumber ? rightOf(HEAD) : HEAD)),
    ...groups.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [[textCell(title, BOLD)]]),
      ...rows.map((row) => columns.map((column, at) => cellOf(row[at], column))),
    ]),
  ];
}

function textCell(text: string, style: CellStyle = {}): StyledCell {
  return { value: spreadsheetText(text), style };
}

function rightOf(style: CellStyle): CellStyle {
  return { ...style, alignment: { ...style.alignment, horizontal: 'right' } };
}

function cellOf(written: WrittenCell = { value: null }, column: WrittenColumn): StyledCell {
  const cell = spreadsheetCell(written, column);
  if (cell === null) return { value: null };
  if (cell.kind === 'text') return { value: cell.text, style: column.isNumber ? RIGHT : TEXT };
  return { value: cell.number, style: { ...RIGHT, numFmt: cell.format } };
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
