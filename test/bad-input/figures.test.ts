import { expect, test } from 'vitest';
import { refusalOf } from '#test/support/refusal.ts';
import { rollUpFiles } from '#test/support/run-midyear.ts';

const TWO_DECIMALS = ['area,Area,km2,2,sum,,,'];

test('a figure of a unit that does not exist is refused', async () => {
  expect(await refusalOf({ 'figures.csv': ['X,2024,people,10'] })).toEqual([
    'figures.csv, row 2, column unit_code: there is no unit X; correct the code or add it to units.csv',
  ]);
});

test('a figure of a unit that did not live on the day of its period is refused', async () => {
  const units = ['R,Root,whole,,,', 'A,Ward A,ward,R,,', 'B,Ward B,ward,R,2025-01-01,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'figures.csv, row 3, column unit_code: no unit bears code B on 2024-12-31, the day whose tree this period is told on; correct the code, or the day in structure_dates.csv',
  ]);
});

test('a figure told on a structure date on which the unit did not live is refused', async () => {
  const files = {
    'units.csv': ['R,Root,whole,,,', 'A,Ward A,ward,R,,', 'B,Ward B,ward,R,,2025-03-31'],
    'structure_dates.csv': ['2024,2025-04-01'],
  };
  expect(await refusalOf(files)).toEqual([
    'figures.csv, row 3, column unit_code: no unit bears code B on 2025-04-01, the day whose tree this period is told on; correct the code, or the day in structure_dates.csv',
  ]);
});

test('a figure of an indicator that does not exist is refused', async () => {
  expect(await refusalOf({ 'figures.csv': ['A,2024,peeple,10'] })).toEqual([
    'figures.csv, row 2, column indicator: there is no indicator peeple; correct the code or add it to indicators.csv',
  ]);
});

test('a figure told twice is refused with the row that told it first', async () => {
  const figures = ['A,2024,people,10', 'B,2024,people,20', 'A,2024,people,10'];
  expect(await refusalOf({ 'figures.csv': figures })).toEqual([
    'figures.csv, row 4, column unit_code: A has told people for 2024 in row 2 already; leave one',
  ]);
});

test('a blank figure is not told, so the figure beside it is no duplicate', async () => {
  const { exitCode } = await rollUpFiles({ 'figures.csv': ['A,2024,people,', 'A,2024,people,10'] });
  expect(exitCode).toBe(0);
});

test('a figure with more decimals than its indicator is refused', async () => {
  const files = { 'indicators.csv': TWO_DECIMALS, 'figures.csv': ['A,2024,area,28.6905'] };
  expect(await refusalOf(files)).toEqual([
    'figures.csv, row 2, column value: “28.6905” has more decimals than the 2 of its indicator; write it with no more, or change the indicator',
  ]);
});

test('a figure past the bound of 10^15 is refused', async () => {
  expect(await refusalOf({ 'figures.csv': ['A,2024,people,1000000000000001'] })).toEqual([
    'figures.csv, row 2, column value: “1000000000000001” is too large; without its decimal point a figure is 1,000,000,000,000,000 at most',
  ]);
});

test('a negative figure past the bound is refused', async () => {
  expect(await refusalOf({ 'figures.csv': ['A,2024,people,-1000000000000001'] })).toHaveLength(1);
});

test('the decimals of its indicator count towards the bound of a figure', async () => {
  const files = {
    'indicators.csv': TWO_DECIMALS,
    'figures.csv': ['A,2024,area,10000000000000.01'],
  };
  expect(await refusalOf(files)).toEqual([
    'figures.csv, row 2, column value: “10000000000000.01” is too large; without its decimal point a figure is 1,000,000,000,000,000 at most',
  ]);
});

test('a figure at the very bound is taken', async () => {
  const files = { 'indicators.csv': TWO_DECIMALS, 'figures.csv': ['A,2024,area,-10000000000000'] };
  expect((await rollUpFiles(files)).stdout).toContain('A,Ward A,ward,2024,area,-10000000000000,1');
});

test.for([
  ['a comma between thousands', '"1,234"', '1,234'],
  ['points between thousands and a comma before decimals', '"1.657,5"', '1.657,5'],
  ['a space between thousands', '1 657', '1 657'],
  ['a no-break space between thousands', '1\u00A0657', '1\u00A0657'],
  ['a narrow no-break space between thousands', '1\u202F657', '1\u202F657'],
  ['points between thousands', '1.657.300', '1.657.300'],
  ['an apostrophe between thousands', "1'657", "1'657"],
  ['a comma before decimals', '"28,5"', '28,5'],
])('a figure with %s is refused as grouped or with a comma', async ([, cell, text]) => {
  expect(await refusalOf({ 'figures.csv': [`A,2024,people,${cell}`] })).toEqual([
    `figures.csv, row 2, column value: “${text}” has a comma or grouped digits; write a plain decimal such as 1657.5`,
  ]);
});

test('a point that may group thousands is refused where the indicator has no decimals', async () => {
  expect(await refusalOf({ 'figures.csv': ['A,2024,people,1.657'] })).toEqual([
    'figures.csv, row 2, column value: “1.657” has more decimals than the 0 of its indicator; if the point groups thousands, leave it out',
  ]);
});

test('a comma that is not in quotes makes one cell too many, and the refusal says why', async () => {
  expect(await refusalOf({ 'figures.csv': ['A,2024,people,1,234'] })).toEqual([
    'figures.csv, row 2: the row has 5 cells where the header has 4; a cell that holds a comma needs quotes, and numbers have no comma',
  ]);
});

test.for([
  ['words', 'not yet known'],
  ['a dash', '-'],
  ['an exponent', '1e3'],
  ['a plus sign', '+5'],
  ['a point without digits before it', '.5'],
  ['a point without digits after it', '5.'],
  ['a per cent sign', '12%'],
  ['digits of another script', '٣'],
  ['a formula', '=SUM(D2:D9)'],
  ['infinity', 'Infinity'],
  ['hexadecimal digits', '0x10'],
])('a figure with %s is no number', async ([, text]) => {
  expect(await refusalOf({ 'figures.csv': [`A,2024,people,${text}`] })).toEqual([
    `figures.csv, row 2, column value: “${text}” is no number; write a plain decimal such as 1657.5, or nothing if it is not known`,
  ]);
});

test('spaces at the ends of a number and of a code are shown, for they are not seen', async () => {
  expect(
    await refusalOf({ 'figures.csv': ['A,2024,people, 5', 'B\u00A0 ,2024,people,20'] }),
  ).toEqual([
    'figures.csv, row 2, column value: “␣5” is no number; write a plain decimal such as 1657.5, or nothing if it is not known',
    'figures.csv, row 3, column unit_code: there is no unit B␣␣; correct the code or add it to units.csv',
  ]);
});

test('a negative zero is zero', async () => {
  const { stdout } = await rollUpFiles({ 'figures.csv': ['A,2024,people,-0'] });
  expect(stdout).toContain('A,Ward A,ward,2024,people,0,1');
});

test('a negative zero with decimals is zero', async () => {
  const files = { 'indicators.csv': TWO_DECIMALS, 'figures.csv': ['A,2024,area,-0.00'] };
  expect((await rollUpFiles(files)).stdout).toContain('A,Ward A,ward,2024,area,0,1');
});

test.for([
  ['a thirteenth month', '2026-13'],
  ['a day of no calendar', '2026-02-30'],
  ['a third half-year', '2026-H3'],
  ['a fifth quarter', '2026-Q5'],
  ['a day written day first', '30/06/2026'],
  ['a month without its zero', '2026-6'],
  ['a half-year in small letters', '2026-h1'],
  ['nothing', ''],
])('%s is no period', async ([, text]) => {
  expect(await refusalOf({ 'figures.csv': [`A,${text},people,10`] })).toEqual([
    `figures.csv, row 2, column period: “${text}” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30`,
  ]);
});

const RATIO = [
  'people,People,person,0,sum,,,',
  'houses,Houses,house,0,sum,,,',
  'per_house,People per house,person,2,ratio,,people,houses',
];

test('a ratio that is told is refused', async () => {
  const files = { 'indicators.csv': RATIO, 'figures.csv': ['A,2024,per_house,2.5'] };
  expect(await refusalOf(files)).toEqual([
    'figures.csv, row 2, column indicator: per_house is a ratio and made from its parts; tell its numerator and denominator instead',
  ]);
});

test('all three names of a figure that are wrong are said at once', async () => {
  expect(await refusalOf({ 'figures.csv': ['X,2026-13,peeple,10'] })).toEqual([
    'figures.csv, row 2, column period: “2026-13” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30',
    'figures.csv, row 2, column indicator: there is no indicator peeple; correct the code or add it to indicators.csv',
    'figures.csv, row 2, column unit_code: there is no unit X; correct the code or add it to units.csv',
  ]);
});

test('a wrong number is said at once with the wrong unit beside it', async () => {
  expect(await refusalOf({ 'figures.csv': ['X,2024,people,1 657'] })).toEqual([
    'figures.csv, row 2, column unit_code: there is no unit X; correct the code or add it to units.csv',
    'figures.csv, row 2, column value: “1 657” has a comma or grouped digits; write a plain decimal such as 1657.5',
  ]);
});
