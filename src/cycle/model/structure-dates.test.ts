import { expect, test } from 'vitest';
import { formatDay } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { CycleFacts } from './cycle-problems.ts';
import { structureDateOf, structureDatesReader } from './structure-dates.ts';

test('a period stands on the day that the table gives it', () => {
  expect(structureDate('2018', [['2018', '2019-12-31']])).toBe('2019-12-31');
});

test('a period that the table does not name stands on its last day', () => {
  expect(structureDate('2018-H1', [['2018', '2019-12-31']])).toBe('2018-06-30');
});

test('what is no period stands on no day', () => {
  expect(structureDate('2018-H3', [])).toBeUndefined();
});

test('a period told twice keeps the first day, and the second is reported', () => {
  const { dates, problems } = readRows([
    ['2018', '2019-12-31'],
    ['2018', '2020-12-31'],
  ]);
  expect({ dates, problems }).toEqual({
    dates: [['2018', '2019-12-31']],
    problems: ['3 period duplicate-period'],
  });
});

test('a period told twice is reported although its first day was none', () => {
  const { problems } = readRows([
    ['2018', '31/12/2019'],
    ['2018', '2019-12-31'],
  ]);
  expect(problems).toEqual(['2 structure_date not-a-structure-date', '3 period duplicate-period']);
});

function structureDate(period: string, rows: readonly string[][]): string | undefined {
  const day = structureDateOf(period, reader(rows).dates);
  return day === undefined ? undefined : formatDay(day);
}

function readRows(rows: readonly string[][]) {
  const problems: Problem<CycleFacts>[] = [];
  const { dates } = reader(rows, (problem) => problems.push(problem));
  return {
    dates: [...dates].map(([period, day]) => [period, formatDay(day)]),
    problems: problems.map(({ code, place }) => `${place?.row} ${place?.column} ${code}`),
  };
}

function reader(
  rows: readonly string[][],
  report: (problem: Problem<CycleFacts>) => void = () => undefined,
) {
  const table = structureDatesReader(report);
  table.start(new Map(table.required.map((column, index) => [column, index])));
  rows.forEach((cells, index) => table.row(cells, index + 2));
  return table;
}
