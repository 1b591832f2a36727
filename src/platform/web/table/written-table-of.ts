import type { WrittenTable } from '#platform/model/table-file/written-table.ts';
import type { TableContent } from './table-column.ts';

/** Every row of a table as its files hold it. */
export function writtenTableOf<Row>(
  content: TableContent<Row>,
  words: Pick<WrittenTable, 'groupHead' | 'sheetName'>,
): WrittenTable {
  const { caption, notes, groups } = content;
  const columns = content.columns.filter(({ onlyIn }) => onlyIn !== 'screen');
  return {
    caption,
    notes,
    ...words,
    columns: columns.map(({ head, kind }) => ({ head, isNumber: kind === 'number' })),
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) =>
        columns.map(({ value, decimals }) => ({
          value: withoutIsolates(value(row)),
          decimals: decimals?.(row),
        })),
      ),
    })),
  };
}

/**
 * The signs that keep a name of another direction apart in a sentence (UAX #9, FSI and PDI): nobody
 * sees them in a cell, and who seeks or compares the name does not find it.
 */
const ISOLATES = /[\u2068\u2069]/gu;

function withoutIsolates(value: string | null): string | null {
  return value?.replaceAll(ISOLATES, '') ?? null;
}
