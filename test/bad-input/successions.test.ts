import { expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { refusalOf } from '#test/support/refusal.ts';
import { rollUpFiles } from '#test/support/run-midyear.ts';

/** A is divided among B and C, which are new, on 1 January 2025. */
const DIVIDED = [
  'R,Root,whole,,,',
  'A,Ward A,ward,R,,2024-12-31',
  'B,Ward B,ward,R,2025-01-01,',
  'C,Ward C,ward,R,2025-01-01,',
];

const OF_A = ['A,2024,people,10'];
const BY_POPULATION = ['people,People,person,0,sum,population,,'];
const WITH_POPULATION = 'date,kind,from_code,to_code,share,share_population';

test('a source that did not live the day before is refused', async () => {
  const successions = ['2025-01-01,split,A,B,1', '2025-01-02,merge,A,C,1'];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 3, column from_code: no unit bore code A the day before 2025-01-02, and the day itself makes none; correct the code or the date',
  ]);
});

test('an heir that does not live on the day is refused', async () => {
  const successions = ['2024-12-31,merge,A,B,1'];
  const units = DIVIDED.with(1, 'A,Ward A,ward,R,,2024-12-30');
  const figures = ['A,2023,people,10'];
  const files = { 'units.csv': units, 'successions.csv': successions, 'figures.csv': figures };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column to_code: no unit bears code B on 2024-12-31, and no line of that day takes it further; correct the code or the date',
  ]);
});

test('a code that is only reached within a day, never left, is refused', async () => {
  const files = { 'successions.csv': ['2025-01-01,split,A,T,0.5'] };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column to_code: no unit bears code T on 2025-01-01, and no line of that day takes it further; correct the code or the date',
  ]);
});

test('a code that is only left within a day, never reached, is refused', async () => {
  const files = { 'successions.csv': ['2025-01-01,split,T,A,0.5'] };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column from_code: no unit bore code T the day before 2025-01-01, and the day itself makes none; correct the code or the date',
  ]);
});

test('a code that is both reached and left on a day may live on that day alone', async () => {
  const successions = ['2025-01-01,split,A,T,1', '2025-01-01,merge,T,B,1'];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  const { stdout } = await rollUpFiles(files);
  expect(csvRows(stdout).find(({ unit_code }) => unit_code === 'B')?.['value']).toBe('10');
});

test('codes that run in a circle within a day are refused', async () => {
  const successions = [
    '2025-01-01,split,A,T,1',
    '2025-01-01,merge,T,U,1',
    '2025-01-01,merge,U,T,1',
  ];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 3, column to_code: on 2025-01-01 units hand on to each other in a circle: T, U; take one line out',
  ]);
});

const NEW_ROOT = [
  'R,Root,whole,,,2024-12-31',
  'S,Second,whole,,2025-01-01,',
  'A,Ward A,ward,R,,2024-12-31',
  'A,Ward A,ward,S,2025-01-01,',
  'B,Ward B,ward,R,,2024-12-31',
  'B,Ward B,ward,S,2025-01-01,',
];

test('a root of which its heirs take less than all is refused', async () => {
  const files = { 'units.csv': NEW_ROOT, 'successions.csv': ['2025-01-01,merge,R,S,0.6'] };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column share: on 2025-01-01 R has no superior and leaves a part in share that no heir takes; name who takes the rest',
  ]);
});

test('a root that is dissolved without an heir is refused', async () => {
  const files = { 'units.csv': NEW_ROOT, 'successions.csv': ['2025-01-01,abolish,R,,'] };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column share: on 2025-01-01 R has no superior and leaves a part in share that no heir takes; name who takes the rest',
  ]);
});

test('a root that ends without any line is refused where the organisation goes on', async () => {
  expect(await refusalOf({ 'units.csv': NEW_ROOT })).toEqual([
    'units.csv, row 2, column valid_to: on 2025-01-01 R has no superior and leaves a part in share that no heir takes; name who takes the rest',
  ]);
});

test('a root that leaves a rest by one basis alone is refused with the column of that basis', async () => {
  const files = {
    'units.csv': NEW_ROOT,
    'successions.csv': `${WITH_POPULATION}\n2025-01-01,merge,R,S,1,0.6\n`,
    'indicators.csv': BY_POPULATION,
  };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column share_population: on 2025-01-01 R has no superior and leaves a part in share_population that no heir takes; name who takes the rest',
  ]);
});

test('shares that come to more than 1 are refused', async () => {
  const successions = ['2025-01-01,split,A,B,0.7', '2025-01-01,split,A,C,0.4'];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column share: the shares of A on 2025-01-01 come to more than 1 in share; correct them',
  ]);
});

test('shares that come to exactly 1 are taken, however they are written', async () => {
  const successions = ['2025-01-01,split,A,B,1/3', '2025-01-01,split,A,C,8/12'];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  expect((await rollUpFiles(files)).exitCode).toBe(0);
});

test('shares that exceed 1 by no more than a trillionth are refused', async () => {
  const successions = ['2025-01-01,split,A,B,0.500000000001', '2025-01-01,split,A,C,1/2'];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  expect(await refusalOf(files)).toHaveLength(1);
});

test('shares of a basis that come to more than 1 are refused, whether or not it is used', async () => {
  const files = {
    'units.csv': DIVIDED,
    'successions.csv': `${WITH_POPULATION}
2025-01-01,split,A,B,0.5,0.9
2025-01-01,split,A,C,0.5,0.2
`,
    'figures.csv': OF_A,
  };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column share_population: the shares of A on 2025-01-01 come to more than 1 in share_population; correct them',
  ]);
});

test('shares that come to more than 1 only where a blank one falls back to share are refused', async () => {
  const files = {
    'units.csv': DIVIDED,
    'successions.csv': `${WITH_POPULATION}
2025-01-01,split,A,B,0.5,0.9
2025-01-01,split,A,C,0.5,
`,
    'indicators.csv': BY_POPULATION,
    'figures.csv': OF_A,
  };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column share_population: the shares of A on 2025-01-01 come to more than 1 in share_population; correct them',
  ]);
});

test.for([
  ['a fraction of nothing', '1/0'],
  ['a negative share', '-0.5'],
  ['a share with an exponent', '1e-3'],
  ['a share in per cent', '50%'],
  ['a share with a comma', '"0,5"'],
])('%s is refused', async ([, share = '']) => {
  const files = {
    'units.csv': DIVIDED,
    'successions.csv': [`2025-01-01,split,A,B,${share}`],
    'figures.csv': OF_A,
  };
  expect(await refusalOf(files)).toEqual([
    `successions.csv, row 2, column share: “${share.replaceAll('"', '')}” is no share; write a decimal such as 0.25 or a fraction such as 41/58, or leave it empty if unknown`,
  ]);
});

test('a line that names nobody is refused', async () => {
  expect(await refusalOf({ 'successions.csv': ['2025-01-01,create,,,'] })).toEqual([
    'successions.csv, row 2, column from_code: the row names neither from_code nor to_code; name at least one',
  ]);
});

test('a line on a day that is none is refused', async () => {
  const files = { 'successions.csv': ['1/7/2025,rename,A,A,1'] };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 2, column date: “1/7/2025” is no day; write one as 2026-06-30',
  ]);
});

test('a unit that leaves a rest to the superior that hands on to it is refused with both', async () => {
  const files = {
    'units.csv': [
      'R,Root,whole,,,',
      'P,Province,province,R,,2024-12-31',
      'A,Ward A,ward,P,,2024-12-31',
      'B,Ward B,ward,R,2025-01-01,',
    ],
    'successions.csv': ['2025-01-01,merge,P,A,1', '2025-01-01,split,A,B,0.6'],
    'figures.csv': OF_A,
  };
  expect((await refusalOf(files)).join('\n')).toMatch(
    /^successions\.csv, row \d, column to_code: on 2025-01-01 units hand on to each other in a circle: (A, P|P, A); .*$/,
  );
});

test('a line to nobody is all that is said, not that the code before it leaves a rest', async () => {
  const successions = ['2025-01-01,recode,A,T,1', '2025-01-01,merge,T,X,1'];
  const files = { 'units.csv': DIVIDED, 'successions.csv': successions, 'figures.csv': OF_A };
  expect(await refusalOf(files)).toEqual([
    'successions.csv, row 3, column to_code: no unit bears code X on 2025-01-01, and no line of that day takes it further; correct the code or the date',
  ]);
});
