import { parseDay, type Day } from '#kernel/day.ts';
import { parseFraction, type Fraction } from '#kernel/fraction.ts';
import { cellOf, type Columns, type TableReader } from '#kernel/table.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { Basis, Shares } from '#organisation/model/succession/succession.ts';

/** One row of `successions.csv`, its units still named by code. */
export interface SuccessionRow {
  readonly on: Day;
  readonly kind: string;
  /** Empty where the row makes a unit out of none. */
  readonly fromCode: string;
  /** Empty where the row ends a unit without an heir. */
  readonly toCode: string;
  readonly shares: Shares;
  readonly legalBasis: string;
  readonly row: number;
}

export const SUCCESSIONS_FILE = 'successions.csv';
const SHARE_COLUMN = 'share';
const BASIS_COLUMN = /^share_(.+)$/;

/** Reads `date,kind,from_code,to_code,share[,share_…][,legal_basis]`. */
export function successionsReader(
  report: OrganisationReport,
): TableReader & { readonly rows: readonly SuccessionRow[]; readonly bases: readonly Basis[] } {
  const rows: SuccessionRow[] = [];
  const bases: Basis[] = [];
  let read = (_cells: readonly string[], _row: number): SuccessionRow | undefined => undefined;
  return {
    required: ['date', 'kind', 'from_code', 'to_code', SHARE_COLUMN],
    rows,
    bases,
    start(columns) {
      bases.push(...basesOf(columns));
      read = rowReader(columns, bases, report);
    },
    row(cells, number) {
      const succession = read(cells, number);
      if (succession !== undefined) rows.push(succession);
    },
  };
}

function basesOf(columns: Columns): Basis[] {
  return [...columns.keys()].flatMap((column) => BASIS_COLUMN.exec(column)?.[1] ?? []);
}

function rowReader(columns: Columns, bases: readonly Basis[], report: OrganisationReport) {
  const [date, kind] = [cellOf(columns, 'date'), cellOf(columns, 'kind')];
  const [fromCode, toCode] = [cellOf(columns, 'from_code'), cellOf(columns, 'to_code')];
  const legalBasis = cellOf(columns, 'legal_basis');
  const shares = sharesReader(columns, bases, report);
  return (cells: readonly string[], row: number): SuccessionRow | undefined => {
    const place = { file: SUCCESSIONS_FILE, row };
    const on = parseDay(date(cells));
    const told = shares(cells, row);
    if (on === undefined) {
      const facts = { text: date(cells) };
      report({ code: 'not-a-day', facts, place: { ...place, column: 'date' } });
    }
    const [from, to] = [fromCode(cells), toCode(cells)];
    if (from === '' && to === '') {
      report({ code: 'nothing-named', facts: {}, place: { ...place, column: 'from_code' } });
    }
    if (on === undefined || told === undefined || (from === '' && to === '')) return undefined;
    return {
      on,
      kind: kind(cells),
      fromCode: from,
      toCode: to,
      shares: told,
      legalBasis: legalBasis(cells),
      row,
    };
  };
}

function sharesReader(columns: Columns, bases: readonly Basis[], report: OrganisationReport) {
  const whole = cellOf(columns, SHARE_COLUMN);
  const basisCells = bases.map((basis) => ({ basis, cell: cellOf(columns, `share_${basis}`) }));
  return (cells: readonly string[], row: number): Shares | undefined => {
    let isSound = true;
    const share = (text: string, column: string): Fraction | undefined => {
      if (text === '') return undefined;
      const value = parseFraction(text);
      if (value !== undefined) return value;
      isSound = false;
      const place = { file: SUCCESSIONS_FILE, row, column };
      report({ code: 'not-a-share', facts: { text }, place });
      return undefined;
    };
    const wholeShare = share(whole(cells), SHARE_COLUMN);
    const byBasis = new Map<Basis, Fraction>();
    for (const { basis, cell } of basisCells) {
      const value = share(cell(cells), `share_${basis}`);
      if (value !== undefined) byBasis.set(basis, value);
    }
    return isSound ? { whole: wholeShare, byBasis } : undefined;
  };
}
