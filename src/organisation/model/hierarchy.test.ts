import { expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { assembleOrganisation } from '#organisation/model/tables/assemble-organisation.ts';
import { groupsReader } from '#organisation/model/tables/groups-table.ts';
import { membersOn } from './hierarchy.ts';
import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import { groupLines } from '#organisation/model/tables/organisation-tables.ts';
import type { Organisation } from './organisation.ts';
import { successionsReader } from '#organisation/model/tables/successions-table.ts';
import { unitsReader } from '#organisation/model/tables/units-table.ts';

const UNITS = [
  ['R', 'Whole', 'whole', '', '', ''],
  ['A', 'A', 'commune', 'R', '', '2024-12-31'],
  ['A2', 'A', 'commune', 'R', '2025-01-01', ''],
  ['B', 'B', 'commune', 'R', '', ''],
];
const SUCCESSIONS = [['2025-01-01', 'recode', 'A', 'A2', '1']];

function read(groups: readonly (readonly string[])[]): {
  organisation: Organisation;
  problems: string[];
} {
  const problems: string[] = [];
  const report = ({ code }: { readonly code: string }) => problems.push(code);
  const [units, successions, groupRows] = [
    unitsReader(report),
    successionsReader(report),
    groupsReader(report),
  ];
  const columns = [
    'group_code',
    'group_name',
    'group_level',
    'member_code',
    'valid_from',
    'valid_to',
    'as_of',
  ];
  for (const [reader, header, rows] of [
    [units, units.required, UNITS],
    [successions, successions.required, SUCCESSIONS],
    [groupRows, columns, groups],
  ] as const) {
    reader.start(new Map(header.map((column, index) => [column, index])));
    rows.forEach((row, index) => reader.row(row, index + 2));
  }
  const rows = { versions: units.rows, successions: successions.rows, groups: groupRows.rows };
  return { organisation: assembleOrganisation(rows, report), problems };
}

function members(organisation: Organisation, on: string): readonly string[] {
  const group = organisation.hierarchies[0]?.groups[0];
  return group === undefined ? [] : membersOn(group, parseDay(on) ?? (0 as Day));
}

test('a unit stays in its group under its next code', () => {
  const { organisation } = read([['G', 'Region', 'region', 'A', '', '', '']]);
  expect(members(organisation, '2024-06-30')).toEqual(['A@']);
  expect(members(organisation, '2025-06-30')).toEqual([]);
  const { organisation: both } = read([
    ['G', 'Region', 'region', 'A', '', '', ''],
    ['G', 'Region', 'region', 'A2', '', '', ''],
  ]);
  expect(members(both, '2025-06-30')).toEqual(['A@']);
});

test('a row as of one day speaks of that day only', () => {
  const { organisation } = read([['G', 'Region', 'region', 'B', '', '', '2024-01-01']]);
  expect([members(organisation, '2024-01-01'), members(organisation, '2024-01-02')]).toEqual([
    ['B@'],
    [],
  ]);
});

test('a member that no unit is at that time is refused', () => {
  expect(read([['G', 'Region', 'region', 'A2', '', '2024-12-31', '']]).problems).toEqual([
    'unknown-member',
  ]);
});

test('groups are written as they were read', () => {
  const { organisation } = read([
    ['G', 'Region, north', 'region', 'B', '2024-01-01', '2024-12-31', ''],
  ]);
  expect([...groupLines(organisationRows(organisation))].join('')).toBe(
    'group_code,group_name,group_level,member_code,valid_from,valid_to\nG,"Region, north",region,B,2024-01-01,2024-12-31\n',
  );
});
