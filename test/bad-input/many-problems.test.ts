import { expect, test } from 'vitest';
import { HEADERS, inputFolder } from '#test/support/input-folder.ts';
import { refusalOf } from '#test/support/refusal.ts';
import { rollUpFiles, runMidyear } from '#test/support/run-midyear.ts';

test('problems of several files are listed together', async () => {
  const problems = await refusalOf({
    'units.csv': ['R,Root,whole,,,', 'A,Ward A,ward,R,,', 'B,Ward B,ward,R,,', 'C,C,ward,Q,,'],
    'successions.csv': ['2025-01-01,split,A,B,1e-3'],
    'indicators.csv': ['people,People,person,0,sum,,,', 'age,Age,year,0,average,,,'],
    'structure_dates.csv': ['2024,31/12/2024'],
    'groups.csv': ['G,Coast,X'],
    'figures.csv': ['A,2024,people,1 657', 'B,2026-13,people,20'],
    'asked.csv': ['Y,2024,people'],
  });
  expect(problems.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).toEqual([
    'asked.csv, row 2, column unit_code',
    'figures.csv, row 2, column value',
    'figures.csv, row 3, column period',
    'groups.csv, row 2, column member_code',
    'indicators.csv, row 3, column aggregation',
    'structure_dates.csv, row 2, column structure_date',
    'successions.csv, row 2, column share',
    'units.csv, row 5, column parent_code',
  ]);
});

test('every file is looked at as a file, even where there are no units to read it by', async () => {
  const problems = await refusalOf({
    'units.csv': null,
    'successions.csv': '',
    'indicators.csv': Buffer.from(`\uFEFF${HEADERS['indicators.csv']}\n`, 'utf16le'),
    'groups.csv': 'group_code,group_name\n',
    'structure_dates.csv': 'period;structure_date\n',
    'figures.csv': ['A,2024,people,1,657'],
    'asked.csv': 'unit_code,period\n',
  });
  expect(problems.map((line) => line.split(/[,:]/)[0])).toEqual([
    'units.csv',
    'successions.csv',
    'indicators.csv',
    'groups.csv',
    'structure_dates.csv',
    'figures.csv',
    'asked.csv',
  ]);
});

test('the problems of a file stand in the order of its rows', async () => {
  const units = [
    'R,Root,whole,,,',
    'A,A,ward,Q,,',
    'B,B,ward,R,x,',
    'C,C,ward,Q,,',
    'D,D,ward,R,y,',
  ];
  const problems = await refusalOf({ 'units.csv': units, 'figures.csv': [] });
  expect(problems.map((line) => /row (\d+)/.exec(line)?.[1])).toEqual(['3', '4', '5', '6']);
});

const WRONG_FIGURES = Array.from({ length: 1234 }, (_, index) => `A,2024,people,${index}%`);

test('of more than a hundred problems all are counted and the first hundred listed', async () => {
  const { exitCode, stderr } = await rollUpFiles({ 'figures.csv': WRONG_FIGURES });
  const lines = stderr.trimEnd().split('\n');
  expect({ exitCode, listed: lines.length - 1, hundredth: lines[99], last: lines[100] }).toEqual({
    exitCode: 2,
    listed: 100,
    hundredth:
      'figures.csv, row 101, column value: “99%” is no number; write a plain decimal such as 1657.5, or nothing if it is not known',
    last: 'Refused, nothing was written: 1,234 problem(s), the first 100 listed.',
  });
});

const IN_VIETNAMESE = `figures.csv, dòng 2, cột value: “1,234” có dấu phẩy hoặc nhóm chữ số; hãy ghi số thường như 1657.5
Từ chối, không ghi gì: 1 lỗi.
`;

test('a refusal is in Vietnamese where the environment is', async () => {
  await using folder = await inputFolder({ 'figures.csv': ['A,2024,people,"1,234"'] });
  const call = ['roll-up', folder.path, '--as-of', '2026-01-01'];
  const { stderr } = await runMidyear(call, { LANG: 'vi_VN.UTF-8' });
  expect(stderr).toBe(IN_VIETNAMESE);
});

test('a refusal is in Vietnamese where that is asked for', async () => {
  const files = { 'figures.csv': ['A,2024,people,"1,234"'] };
  expect((await rollUpFiles(files, '--lang', 'vi')).stderr).toBe(IN_VIETNAMESE);
});

test('counts of problems are written as Vietnamese readers write numbers', async () => {
  const { stderr } = await rollUpFiles({ 'figures.csv': WRONG_FIGURES }, '--lang', 'vi');
  expect(stderr).toMatch(/Từ chối, không ghi gì: 1\.234 lỗi, liệt kê 100 lỗi đầu\.\n$/);
});
