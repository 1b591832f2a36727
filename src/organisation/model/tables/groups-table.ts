import { dayAfter, parseDay } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { cellOf, type Columns, type TableReader } from '#kernel/table.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import { periodReader } from './units-table.ts';

/** One row of `groups.csv`: a member of a group of a further hierarchy, and when. */
export interface GroupRow {
  readonly groupCode: string;
  readonly groupName: string;
  readonly level: string;
  readonly memberCode: string;
  readonly period: Period;
  readonly row: number;
}

export const GROUPS_FILE = 'groups.csv';

/** Reads `group_code,group_name,member_code[,group_level][,valid_from,valid_to|as_of]`. */
export function groupsReader(
  report: OrganisationReport,
): TableReader & { readonly rows: readonly GroupRow[] } {
  const rows: GroupRow[] = [];
  let read = (_cells: readonly string[], _row: number): GroupRow | undefined => undefined;
  return {
    required: ['group_code', 'group_name', 'member_code'],
    rows,
    start(columns) {
      read = rowReader(columns, report);
    },
    row(cells, number) {
      const group = read(cells, number);
      if (group !== undefined) rows.push(group);
    },
  };
}

function rowReader(columns: Columns, report: OrganisationReport) {
  const [groupCode, groupName] = [cellOf(columns, 'group_code'), cellOf(columns, 'group_name')];
  const [level, memberCode] = [cellOf(columns, 'group_level'), cellOf(columns, 'member_code')];
  const asOf = cellOf(columns, 'as_of');
  const source = { file: GROUPS_FILE, report };
  const period = periodReader(cellOf(columns, 'valid_from'), cellOf(columns, 'valid_to'), source);
  return (cells: readonly string[], row: number): GroupRow | undefined => {
    const valid = period(cells, row);
    const text = asOf(cells);
    const day = text === '' ? undefined : parseDay(text);
    if (text !== '' && day === undefined) {
      report({
        code: 'not-a-day',
        facts: { text },
        place: { file: GROUPS_FILE, row, column: 'as_of' },
      });
    }
    if (valid === undefined || (text !== '' && day === undefined)) return undefined;
    return {
      groupCode: groupCode(cells),
      groupName: groupName(cells),
      level: level(cells),
      memberCode: memberCode(cells),
      period: day === undefined ? valid : { from: day, until: dayAfter(day) },
      row,
    };
  };
}
