import { expect, test } from 'vitest';
import { foundPlaces } from './found-places.ts';

const NAMED = new Map([
  ['b', 'Xã Mẫu Bình, Tỉnh Mẫu An'],
  ['a', 'Xã Mẫu An, Tỉnh Mẫu Đông'],
  ['d', 'Phường Đường Bưởi'],
]);
const found = (typed: string) =>
  foundPlaces(NAMED, typed, (one, other) => one.localeCompare(other));

test('places are found without marks and by parts of their names, the nearest first', () => {
  expect(found('mau an')).toEqual(['a', 'b']);
  expect(found('DUONG buoi')).toEqual(['d']);
  expect(found('dong mau a')).toEqual(['a']);
  expect(found('mẫu bì')).toEqual(['b']);
});

test('of nothing typed all are found, of what no place has none', () => {
  expect(found('  ')).toHaveLength(3);
  expect(found('mau ho')).toEqual([]);
});
