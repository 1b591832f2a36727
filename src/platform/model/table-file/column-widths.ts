import type { WrittenTable } from './written-table.ts';

const NARROWEST = 10;
/** Longer texts go on in a second line. */
const WIDEST = 48;
/** Room for the signs between thousands, and at the sides. */
const AROUND = 4;

/** How wide each column of a spreadsheet is, in letters; heads may take more than one line. */
export function columnWidths({ columns, groups }: WrittenTable): readonly number[] {
  return columns.map((_column, at) => {
    const longest = groups
      .flatMap(({ rows }) => rows)
      .reduce((most, row) => Math.max(most, row[at]?.value?.length ?? 0), 0);
    return Math.min(Math.max(longest + AROUND, NARROWEST), WIDEST);
  });
}
