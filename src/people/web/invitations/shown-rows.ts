import { foldText } from '#kernel/text-folding.ts';
import { COLUMN_NAMES, SHEET_FIELDS, type SheetField } from '#people/model/links/sheet-columns.ts';
import type { ReadSheet } from './invitation-queries.ts';

/** What stands in the cells of a row. */
export type RowCells = Readonly<Partial<Record<SheetField, string>>>;

/** A row of a sheet as it is shown: what was read in it, and what is wrong in which cell. */
export interface ShownRow {
  /** As a spreadsheet counts; 0: about the file as a whole. */
  readonly row: number;
  readonly cells: RowCells;
  readonly faults: Readonly<Partial<Record<SheetField | 'other', readonly string[]>>>;
}

/**
 * Every row with somebody sound or something wrong, in the order of the sheet.
 * @param wordsOf what is said of somebody sound; of a row with a fault it is what stands there
 */
export function shownRows(
  { people, faultyRows, problems }: ReadSheet,
  wordsOf: (person: ReadSheet['people'][number]) => RowCells,
): readonly ShownRow[] {
  const rows = new Map<number, ShownRow>([
    ...people.map((person) => plainRow(person.row, wordsOf(person))),
    ...faultyRows.map(({ row, cells }) => plainRow(row, cells)),
  ]);
  for (const { detail, place } of problems) {
    const { row = 0, column } = place !== undefined && 'file' in place ? place : {};
    const field = fieldOf(column);
    const shown = rows.get(row) ?? { row, cells: {}, faults: {} };
    const faults = { ...shown.faults, [field]: [...(shown.faults[field] ?? []), detail] };
    rows.set(row, { ...shown, faults });
  }
  return [...rows.values()].toSorted((one, other) => one.row - other.row);
}

function plainRow(row: number, cells: RowCells): readonly [number, ShownRow] {
  return [row, { row, cells, faults: {} }];
}

function fieldOf(column: string | undefined): SheetField | 'other' {
  if (column === undefined) return 'other';
  const folded = foldText(column);
  const isCalled = (field: SheetField) =>
    field === column ||
    Object.values(COLUMN_NAMES).some((names) => foldText(names[field]) === folded);
  return SHEET_FIELDS.find(isCalled) ?? 'other';
}
