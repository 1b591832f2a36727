import { expect, test } from 'vitest';
import { cellOf } from './table.ts';

const COLUMNS = new Map([
  ['code', 0],
  ['name', 1],
]);

test('a cell is found by the name of its column', () => {
  expect(cellOf(COLUMNS, 'name')(['A', 'Ward A'])).toBe('Ward A');
});

test('the cell of a column that a table has not is empty', () => {
  expect(cellOf(COLUMNS, 'type')(['A', 'Ward A'])).toBe('');
});
