import { expect, test } from 'vitest';
import { refusalOf } from '#test/support/refusal.ts';

test('a structure date of what is no period is refused', async () => {
  expect(await refusalOf({ 'structure_dates.csv': ['2026-13,2026-01-01'] })).toEqual([
    'structure_dates.csv, row 2, column period: “2026-13” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30',
  ]);
});

test('a structure date that is no day is refused', async () => {
  expect(await refusalOf({ 'structure_dates.csv': ['2024,2024-02-30'] })).toEqual([
    'structure_dates.csv, row 2, column structure_date: “2024-02-30” is no day; write one as 2026-06-30',
  ]);
});

test('a period with two structure dates is refused', async () => {
  const dates = ['2024,2024-12-31', '2024,2025-01-01'];
  expect(await refusalOf({ 'structure_dates.csv': dates })).toEqual([
    'structure_dates.csv, row 3, column period: the period 2024 stands twice; leave one row',
  ]);
});

test('a unit that was asked but does not exist is refused', async () => {
  expect(await refusalOf({ 'asked.csv': ['X,2024,people'] })).toEqual([
    'asked.csv, row 2, column unit_code: there is no unit X; correct the code or add it to units.csv',
  ]);
});

test('a period that is none is refused where units were asked for it', async () => {
  expect(await refusalOf({ 'asked.csv': ['A,2024-H3,people'] })).toEqual([
    'asked.csv, row 2, column period: “2024-H3” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30',
  ]);
});

test('a group member that does not exist is refused', async () => {
  expect(await refusalOf({ 'groups.csv': ['G,Coast,X'] })).toEqual([
    'groups.csv, row 2, column member_code: no unit bears code X at that time; correct the code or the dates',
  ]);
});

test('a group as of a day that is none is refused', async () => {
  const groups = 'group_code,group_name,member_code,as_of\nG,Coast,A,30/06/2026\n';
  expect(await refusalOf({ 'groups.csv': groups })).toEqual([
    'groups.csv, row 2, column as_of: “30/06/2026” is no day; write one as 2026-06-30',
  ]);
});
