import { csvCells } from '#platform/model/csv-line.ts';
import { harmlessText } from './harmless-text.ts';
import { isWrittenNumber, type WrittenTable } from './written-table.ts';

/** Excel takes a file without it for one in the system's old encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): caption and notes, an empty record, the head, the rows, every record
 * with the same number of cells. Groups with titles become a first column, so that the rows can be
 * sorted. Numbers stand as the API writes them, in every language.
 */
export function tableCsv({ caption, notes, columns, groups, groupHead }: WrittenTable): string {
  const hasTitles = groups.some(({ title }) => title !== undefined);
  const inGroup = (title: string, cells: readonly string[]): readonly string[] =>
    hasTitles ? [title, ...cells] : cells;
  const head = inGroup(
    groupHead,
    columns.map(({ head: text }) => text),
  );
  const above = [caption, ...notes, ''].map((text) => [text, ...head.slice(1).map(() => '')]);
  const rows = groups.flatMap(({ title = '', rows: cells }) =>
    cells.map((row) =>
      inGroup(
        title,
        row.map(({ value }) => value ?? ''),
      ),
    ),
  );
  return BYTE_ORDER_MARK + [...above, head, ...rows].map(tableRecord).join('');
}

/** One record, harmless to a spreadsheet. */
export function tableRecord(cells: readonly string[]): string {
  return `${csvCells(cells.map((cell) => (isWrittenNumber(cell) ? cell : harmlessText(cell))))}\r\n`;
}
