import { expect, test } from 'vitest';
import { eveOf, lastDayOf, livesOn, nearestDayOf } from './told-life.ts';

const life = { from: '2020-01-01', until: '2025-07-01' };

test('a unit lives from its first day to the eve of the day it is no more', () => {
  expect(
    ['2019-12-31', '2020-01-01', '2025-06-30', '2025-07-01'].map((on) => livesOn(life, on)),
  ).toEqual([false, true, true, false]);
  expect(livesOn({}, '0001-01-01')).toBe(true);
});

test('its last day is the eve, across a month', () => {
  expect(lastDayOf(life)).toBe('2025-06-30');
  expect(lastDayOf({ from: '2020-01-01' })).toBeUndefined();
  expect(eveOf('2024-03-01')).toBe('2024-02-29');
});

test('the nearest day it lived is the first before it, the last after it', () => {
  expect(nearestDayOf(life, '2000-01-01')).toBe('2020-01-01');
  expect(nearestDayOf(life, '2022-02-02')).toBe('2022-02-02');
  expect(nearestDayOf(life, '2026-06-14')).toBe('2025-06-30');
});
