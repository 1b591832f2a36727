import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputFolder, scratchFolder } from '#test/support/input-folder.ts';
import { rollUpFiles, rollUpFolder } from '#test/support/run-midyear.ts';

const FIGURES = { read: 2, placed: 2, held: 0, leftOut: 0 };
const TOTAL = { level: 'ward', period: '2024', indicator: 'people', reported: '1', expected: '' };

test('as JSON the result has its counts, its warnings and every total as it stands in the CSV', async () => {
  const { exitCode, stdout } = await rollUpFiles({}, '--json');
  expect({ exitCode, result: JSON.parse(stdout) as unknown }).toEqual({
    exitCode: 0,
    result: {
      asOf: '2026-01-01',
      figures: FIGURES,
      warningCount: 0,
      warnings: [],
      totals: [
        { ...TOTAL, unit_code: 'A', unit_name: 'Ward A', value: '10', status: 'told' },
        { ...TOTAL, unit_code: 'B', unit_name: 'Ward B', value: '20', status: 'told' },
        {
          ...TOTAL,
          unit_code: 'R',
          unit_name: 'Root',
          level: 'whole',
          value: '30',
          reported: '2',
          status: 'total',
        },
      ],
    },
  });
});

test('as JSON the totals are not told twice where they are written to a file', async () => {
  await using results = await scratchFolder();
  const { stdout } = await rollUpFiles({}, '--json', '--out', join(results.path, 'out.csv'));
  expect(JSON.parse(stdout)).toEqual({
    asOf: '2026-01-01',
    figures: FIGURES,
    warningCount: 0,
    warnings: [],
  });
});

test('as JSON no totals are an empty list', async () => {
  const { stdout } = await rollUpFiles({ 'figures.csv': [] }, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ totals: [] });
});

test('as JSON a warning has its code, its place and its sentence', async () => {
  const units = ['R,Root,whole,,,', 'A,Ward A,ward,R,,2024-12-31', 'B,Ward B,ward,R,,'];
  const { stdout } = await rollUpFiles({ 'units.csv': units }, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    warningCount: 1,
    warnings: [
      {
        code: 'ended-without-event',
        file: 'units.csv',
        row: 3,
        column: 'valid_to',
        sentence:
          'A ends on 2024-12-31 and no line says who follows, so its figures go to its superior; if a unit follows, add the line to successions.csv',
      },
    ],
  });
});

test('as JSON the check tells both values, the status and the source of what differs', async () => {
  const totals = `unit_code,period,indicator,value,source
R,2024,people,31.50,yearbook
X,2024,people,5,
A,2024,people,10,
`;
  await using folder = await inputFolder({ 'totals.csv': totals });
  const path = join(folder.path, 'totals.csv');
  const { exitCode, stdout } = await rollUpFolder(folder.path, '--json', '--check', path);
  const difference = { period: '2024', indicator: 'people' };
  expect({ exitCode, result: JSON.parse(stdout) as unknown }).toMatchObject({
    exitCode: 1,
    result: {
      check: {
        met: 1,
        published: 3,
        differences: [
          {
            ...difference,
            unit_code: 'R',
            published: '31.5',
            ours: '30',
            status: 'total',
            source: 'yearbook',
          },
          { ...difference, unit_code: 'X', published: '5', ours: null, status: '', source: '' },
        ],
      },
    },
  });
});

test('as JSON a refusal is printed with every problem, and nothing else', async () => {
  const figures = ['A,2024,people,1 657', 'X,2024,people,5'];
  const { exitCode, stdout } = await rollUpFiles({ 'figures.csv': figures }, '--json');
  expect({ exitCode, refusal: JSON.parse(stdout) as unknown }).toEqual({
    exitCode: 2,
    refusal: {
      problemCount: 2,
      problems: [
        {
          code: 'grouped-number',
          file: 'figures.csv',
          row: 2,
          column: 'value',
          sentence: '“1 657” has a comma or grouped digits; write a plain decimal such as 1657.5',
        },
        {
          code: 'unknown-unit',
          file: 'figures.csv',
          row: 3,
          column: 'unit_code',
          sentence: 'there is no unit X; correct the code or add it to units.csv',
        },
      ],
    },
  });
});

test('as JSON the sentences are in the language asked for, the codes the same in each', async () => {
  const { stdout } = await rollUpFiles(
    { 'figures.csv': ['A,2024,people,x'] },
    '--json',
    '--lang',
    'vi',
  );
  expect(JSON.parse(stdout)).toMatchObject({
    problems: [
      {
        code: 'not-a-number',
        sentence: '“x” không phải là số; hãy ghi số thường như 1657.5, chưa biết thì để trống',
      },
    ],
  });
});

test('as JSON of more than a hundred problems all are counted and the first hundred told', async () => {
  const figures = Array.from({ length: 250 }, () => 'A,2024,people,x');
  const { stdout } = await rollUpFiles({ 'figures.csv': figures }, '--json');
  const refusal = JSON.parse(stdout) as { problemCount: number; problems: unknown[] };
  expect([refusal.problemCount, refusal.problems.length]).toEqual([250, 100]);
});

test('counts are written as readers of each language write numbers', async () => {
  const codes = Array.from({ length: 1234 }, (_, index) => `U${index}`);
  await using folder = await inputFolder({
    'units.csv': ['R,Root,whole,,,', ...codes.map((code) => `${code},Unit,unit,R,,`)],
    'figures.csv': codes.map((code) => `${code},2024,people,1`),
  });
  const english = await rollUpFolder(folder.path);
  const vietnamese = await rollUpFolder(folder.path, '--lang', 'vi');
  expect(english.stderr).toMatch(/^1,234 figures read: 1,234 placed/);
  expect(vietnamese.stderr).toMatch(/^Đã đọc 1\.234 số liệu: 1\.234 đặt/);
});
