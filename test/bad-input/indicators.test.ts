import { expect, test } from 'vitest';
import { refusalOf } from '#test/support/refusal.ts';

const PEOPLE = 'people,People,person,0,sum,,,';

test('an aggregation that does not exist is refused', async () => {
  expect(await refusalOf({ 'indicators.csv': [PEOPLE, 'age,Age,year,1,average,,,'] })).toEqual([
    'indicators.csv, row 3, column aggregation: “average” is no aggregation; write sum, ratio, min, max or none',
  ]);
});

test('figures of an indicator whose row is refused are not called unknown', async () => {
  const files = {
    'indicators.csv': ['people,People,person,0,total,,,'],
    'figures.csv': ['A,2024,people,10'],
  };
  expect(await refusalOf(files)).toEqual([
    'indicators.csv, row 2, column aggregation: “total” is no aggregation; write sum, ratio, min, max or none',
  ]);
});

test('an indicator told twice is refused', async () => {
  expect(await refusalOf({ 'indicators.csv': [PEOPLE, PEOPLE] })).toEqual([
    'indicators.csv, row 3, column code: the indicator people stands twice; leave one row',
  ]);
});

test('an indicator without a code is refused', async () => {
  expect(await refusalOf({ 'indicators.csv': [PEOPLE, ',Age,year,1,max,,,'] })).toEqual([
    'indicators.csv, row 3, column code: the indicator has no code; give it one',
  ]);
});

test.for(['', 'two', '-1', '1.5', '16'])('“%s” is no number of decimals', async (text) => {
  expect(await refusalOf({ 'indicators.csv': [PEOPLE, `age,Age,year,${text},max,,,`] })).toEqual([
    `indicators.csv, row 3, column decimals: “${text}” is no number of decimals; write a whole number from 0 to 15`,
  ]);
});

test('a ratio of an indicator that does not exist is refused', async () => {
  const ratio = 'per_house,People per house,person,2,ratio,,people,houses';
  expect(await refusalOf({ 'indicators.csv': [PEOPLE, ratio] })).toEqual([
    'indicators.csv, row 3, column denominator: “houses” is no indicator that is summed; a ratio is made of two that are',
  ]);
});

test('a ratio of an indicator that is not summed is refused', async () => {
  const indicators = [
    PEOPLE,
    'oldest,Oldest,year,0,max,,,',
    'odd,Odd,year,2,ratio,,oldest,people',
    'odder,Odder,year,2,ratio,,people,odd',
  ];
  expect(await refusalOf({ 'indicators.csv': indicators })).toEqual([
    'indicators.csv, row 4, column numerator: “oldest” is no indicator that is summed; a ratio is made of two that are',
    'indicators.csv, row 5, column denominator: “odd” is no indicator that is summed; a ratio is made of two that are',
  ]);
});

test('a ratio without its parts is refused', async () => {
  expect(await refusalOf({ 'indicators.csv': [PEOPLE, 'rate,Rate,share,2,ratio,,,'] })).toEqual([
    'indicators.csv, row 3, column numerator: “” is no indicator that is summed; a ratio is made of two that are',
    'indicators.csv, row 3, column denominator: “” is no indicator that is summed; a ratio is made of two that are',
  ]);
});

test('a target of an indicator that does not exist is refused', async () => {
  const indicators = [
    'code,name,unit,decimals,aggregation,share_basis,target_of',
    'people,People,person,0,sum,,',
    'plan,Plan,person,0,sum,,peeple',
  ];
  expect(await refusalOf({ 'indicators.csv': indicators.join('\n') })).toEqual([
    'indicators.csv, row 3, column target_of: there is no indicator peeple; correct the code or add it to indicators.csv',
  ]);
});

test('an indicator that is its own target is refused', async () => {
  const indicators = [
    'code,name,unit,decimals,aggregation,share_basis,target_of',
    'people,People,person,0,sum,,people',
  ];
  expect(await refusalOf({ 'indicators.csv': indicators.join('\n') })).toEqual([
    'indicators.csv, row 2, column target_of: people would be its own target; name the indicator whose target it is, or nothing',
  ]);
});
