import type { WrittenTable } from './written-table.ts';

const NARROWEST = 10;
/** Longer texts go on in a second line. */
const WIDEST = 48;
/** Room for the signs between thousands, and at the sides. */
const AROUND = 4;

/** How wide each column of a spreadsheet is, in letters; heads may take more than one line. */
export function columnWidths({ columns, groups }: WrittenTable): readonly number[] {
  const rows = groups.flatMap((group) => group.rows);
  return columns.map((_column, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[at]?.value?.length ?? 0), 0);
    return Math.min(Math.max(longest + AROUND, NARROWEST), WIDEST);
  });
}

/** How full lines are on average, where words that do not fit any more begin the next one. */
const FULL = 0.8;

/**
 * In how many lines a row's longest text stands. Not every program finds the height of a row by
 * itself, so it is said; a little too high rather than cut off.
 */
export function lineCount(texts: readonly string[], widths: readonly number[]): number {
  return texts.reduce((most, { length }, at) => {
    const width = widths[at] ?? WIDEST;
    return Math.max(most, length < width ? 1 : Math.ceil(length / (width * FULL)));
  }, 1);
}
