import { EARLIEST, LATEST, parseDay, dayAfter, formatDay, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { cellOf, type TableReader } from '#kernel/table.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';

/** One row of `units.csv`: a version of whatever unit bears the code then. */
export interface VersionRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: string;
  readonly type: string;
  /** Empty for a root. */
  readonly parentCode: string;
  readonly period: Period;
  readonly row: number;
}

export const UNITS_FILE = 'units.csv';

export interface UnitsReader extends TableReader {
  readonly rows: readonly VersionRow[];
  /** Codes with a refused row: what else is said of them may only follow from that. */
  readonly refused: ReadonlySet<string>;
}

/** Reads `code,name,level,parent_code,valid_from,valid_to[,name_en][,type]`. */
export function unitsReader(report: OrganisationReport): UnitsReader {
  const rows: VersionRow[] = [];
  const refused = new Set<string>();
  let read = (_cells: readonly string[], _row: number): VersionRow | undefined => undefined;
  return {
    required: ['code', 'name', 'level', 'parent_code', 'valid_from', 'valid_to'],
    rows,
    refused,
    start(columns) {
      const [code, name, nameEn] = [
        cellOf(columns, 'code'),
        cellOf(columns, 'name'),
        cellOf(columns, 'name_en'),
      ];
      const [level, type] = [cellOf(columns, 'level'), cellOf(columns, 'type')];
      const parentCode = cellOf(columns, 'parent_code');
      const period = periodReader(cellOf(columns, 'valid_from'), cellOf(columns, 'valid_to'), {
        file: UNITS_FILE,
        report,
      });
      read = (cells, row) => {
        const valid = period(cells, row);
        if (code(cells) === '') {
          report({ code: 'no-code', facts: {}, place: { file: UNITS_FILE, row, column: 'code' } });
          return undefined;
        }
        if (valid === undefined) {
          refused.add(code(cells));
          return undefined;
        }
        return {
          code: code(cells),
          name: name(cells),
          nameEn: nameEn(cells),
          level: level(cells),
          type: type(cells),
          parentCode: parentCode(cells),
          period: valid,
          row,
        };
      };
    },
    row(cells, number) {
      const version = read(cells, number);
      if (version !== undefined) rows.push(version);
    },
  };
}

interface Source {
  readonly file: string;
  readonly report: OrganisationReport;
}

type Cell = (cells: readonly string[]) => string;

/** Reads `valid_from` and `valid_to`, the last day, as a half-open period; empty ends are open. */
export function periodReader(
  from: Cell,
  to: Cell,
  { file, report }: Source,
): (cells: readonly string[], row: number) => Period | undefined {
  return (cells, row) => {
    const first = dayCell(from(cells), EARLIEST);
    const last = dayCell(to(cells), LATEST);
    for (const [column, day, text] of [
      ['valid_from', first, from(cells)],
      ['valid_to', last, to(cells)],
    ] as const) {
      if (day === undefined) {
        report({ code: 'not-a-day', facts: { text }, place: { file, row, column } });
      }
    }
    if (first === undefined || last === undefined) return undefined;
    if (last < first) {
      const facts = { first: formatDay(first), last: formatDay(last) };
      report({ code: 'ends-before-it-begins', facts, place: { file, row, column: 'valid_to' } });
      return undefined;
    }
    return { from: first, until: last === LATEST ? LATEST : dayAfter(last) };
  };
}

function dayCell(text: string, open: Day): Day | undefined {
  return text === '' ? open : parseDay(text);
}
