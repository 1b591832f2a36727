import type { Report } from '#kernel/problem.ts';
import { fieldOfHeader, NEEDED_FIELDS, type SheetField } from './sheet-columns.ts';
import type { SheetRow } from './sheet-people.ts';
import type { SheetFacts } from './sheet-problems.ts';

/** A sheet as texts: the first row, and those below it that say something. */
export interface SheetTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

interface SheetBounds {
  /** By which problems speak of the sheet. */
  readonly name: string;
  /** How many people it may name. */
  readonly limit: number;
}

/** What each row says, field by field; reports columns that are missing, unknown or there twice. */
export function readSheetRows(
  { header, rows }: SheetTable,
  { name, limit }: SheetBounds,
  report: Report<SheetFacts>,
): readonly SheetRow[] {
  const place = { file: name, row: 1 };
  const fields = header.map((cell) => fieldOfHeader(cell));
  for (const [index, column] of header.entries()) {
    const field = fields[index];
    if (column.trim() === '') continue;
    if (field === undefined) report({ code: 'unknown-column', facts: { column }, place });
    else if (fields.indexOf(field) < index) {
      report({ code: 'duplicate-column', facts: { column }, place });
    }
  }
  for (const field of NEEDED_FIELDS) {
    if (fields.includes(field)) continue;
    report({ code: 'missing-column', facts: { column: `“${NEEDED_NAMES[field]}”` }, place });
  }
  if (rows.length > limit)
    report({ code: 'sheet-too-long', facts: { limit }, place: { file: name } });
  if (rows.length === 0) report({ code: 'sheet-without-people', facts: {}, place: { file: name } });
  return rows.slice(0, limit).map((row) => ({ number: row.number, cells: cellsOf(row, fields) }));
}

const NEEDED_NAMES: Readonly<Partial<Record<SheetField, string>>> = {
  givenName: 'Tên / Given name',
  login: 'Tên đăng nhập / Login',
};

function cellsOf(
  { cells }: { readonly cells: readonly string[] },
  fields: readonly (SheetField | undefined)[],
): SheetRow['cells'] {
  const told = fields.flatMap((field, index) => {
    const text = (cells[index] ?? '').trim();
    return field === undefined || text === '' ? [] : [[field, text] as const];
  });
  return Object.fromEntries(told);
}
