import { expect, it } from 'vitest';
import { firstRows, rowCount } from './first-rows.ts';

const GROUPS = [
  { key: 'a', title: 'A', rows: [1, 2] },
  { key: 'b', title: 'B', rows: [3, 4, 5] },
  { key: 'c', title: 'C', rows: [6] },
];

it.each([
  [0, []],
  [2, [[1, 2]]],
  [3, [[1, 2], [3]]],
  [9, [[1, 2], [3, 4, 5], [6]]],
])('the first %i rows are those of the first groups', (count, rows) => {
  expect(firstRows(GROUPS, count).map((group) => group.rows)).toEqual(rows);
});

it('all rows of all groups are counted', () => {
  expect(rowCount(GROUPS)).toBe(6);
});
