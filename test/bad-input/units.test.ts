import { expect, test } from 'vitest';
import { refusalOf } from '#test/support/refusal.ts';

const ROOT = 'R,Root,whole,,,';
const WARD_A = 'A,Ward A,ward,R,,';
const WARD_B = 'B,Ward B,ward,R,,';

test('a unit with a superior that does not exist is refused', async () => {
  const units = [ROOT, WARD_A, 'B,Ward B,ward,X,,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 4, column parent_code: there is no unit X; add it, or correct the superior',
  ]);
});

test('a unit whose superior lives shorter than it does is refused', async () => {
  const units = [ROOT, 'P,Province,province,R,,2024-12-31', 'A,Ward A,ward,P,,', WARD_B];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 4, column parent_code: the superior P does not live on 2025-01-01; end this row before, or name who follows',
  ]);
});

test('superiors in a circle are refused, with the way round it', async () => {
  const units = [ROOT, 'A,Ward A,ward,B,,', 'B,Ward B,ward,C,,', 'C,Ward C,ward,A,,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 3, column parent_code: the superiors run in a circle: A → B → C → A; correct one of them',
  ]);
});

test('a circle that closes on one day is refused with the day', async () => {
  const units = [ROOT, 'A,A,ward,R,,2024-12-31', 'A,A,ward,B,2025-01-01,', 'B,B,ward,A,,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 4, column parent_code: the superiors run in a circle on 2025-01-01: A → B → A; correct one of them',
  ]);
});

test('a unit that is its own superior is refused', async () => {
  expect(await refusalOf({ 'units.csv': [ROOT, 'A,Ward A,ward,A,,', WARD_B] })).toEqual([
    'units.csv, row 3, column parent_code: the superiors run in a circle: A → A; correct one of them',
  ]);
});

test('a second unit without a superior is refused', async () => {
  expect(await refusalOf({ 'units.csv': [ROOT, WARD_A, WARD_B, 'S,Second,whole,,,'] })).toEqual([
    'units.csv, row 5, column parent_code: R and S both have no superior; give one of them a parent_code',
  ]);
});

test('two roots that share no more than a day are refused with that day', async () => {
  const units = [
    'R,Root,whole,,,2025-01-01',
    'S,Second,whole,,2025-01-01,',
    'A,Ward A,ward,R,,2024-12-31',
    'A,Ward A,ward,S,2025-01-01,',
    'B,Ward B,ward,R,,2024-12-31',
    'B,Ward B,ward,S,2025-01-01,',
  ];
  const successions = ['2025-01-02,merge,R,S,1'];
  expect(await refusalOf({ 'units.csv': units, 'successions.csv': successions })).toEqual([
    'units.csv, row 3, column parent_code: R and S both have no superior on 2025-01-01; give one of them a parent_code',
  ]);
});

test('a code that names two units on one day is refused with both rows', async () => {
  const units = [ROOT, 'A,Old A,ward,R,,2024-12-31', 'A,New A,ward,R,2024-12-31,', WARD_B];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 4, column valid_from: code A names another unit at the same time in row 3; end one before the other begins',
  ]);
});

test('a unit told twice is refused', async () => {
  expect(await refusalOf({ 'units.csv': [ROOT, WARD_A, WARD_B, WARD_B] })).toEqual([
    'units.csv, row 5, column valid_from: code B names another unit at the same time in row 4; end one before the other begins',
  ]);
});

test('a unit without a code is refused', async () => {
  expect(await refusalOf({ 'units.csv': [ROOT, WARD_A, WARD_B, ',Ward C,ward,R,,'] })).toEqual([
    'units.csv, row 5, column code: the unit has no code; give it one',
  ]);
});

test.for([
  ['a day of no calendar', '2026-02-30'],
  ['a day written day first', '30/06/2026'],
  ['a day with the time', '2026-06-30 00:00'],
  ['a month', '2026-06'],
])('%s is no day on which a unit begins', async ([, text]) => {
  const units = [ROOT, WARD_A, WARD_B, `C,Ward C,ward,R,${text},`];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    `units.csv, row 5, column valid_from: “${text}” is no day; write one as 2026-06-30`,
  ]);
});

test('a unit that ends before it begins is refused', async () => {
  const units = [ROOT, WARD_A, WARD_B, 'C,Ward C,ward,R,2025-01-01,2024-12-31'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 5, column valid_to: it ends on 2024-12-31, before it begins on 2025-01-01; valid_to is the last day',
  ]);
});

test('a refused unit does not send the reader after its figures and the units below it', async () => {
  const units = [ROOT, 'P,Province,province,R,1/7/2025,', 'A,Ward A,ward,P,,', WARD_B];
  const figures = ['P,2024,people,5', 'A,2024,people,10'];
  expect(await refusalOf({ 'units.csv': units, 'figures.csv': figures })).toEqual([
    'units.csv, row 3, column valid_from: “1/7/2025” is no day; write one as 2026-06-30',
  ]);
});

test('superiors in a circle are all that is said, not that what they leave runs in one', async () => {
  const units = [ROOT, 'A,Ward A,ward,A,,2024-12-31', 'B,Ward B,ward,R,,'];
  const successions = ['2025-01-01,split,A,B,0.5'];
  expect(await refusalOf({ 'units.csv': units, 'successions.csv': successions })).toEqual([
    'units.csv, row 3, column parent_code: the superiors run in a circle: A → A; correct one of them',
  ]);
});
