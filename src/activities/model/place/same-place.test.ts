import { expect, test } from 'vitest';
import type { KnownPlace } from './place.ts';
import { samePlace } from './same-place.ts';

const PROVINCE: KnownPlace = { id: 'p', name: 'Tỉnh Mẫu', kind: 'province', parent: null };
const COMMUNE: KnownPlace = { id: 'c', name: 'Xã Mẫu An', kind: 'commune', parent: 'p' };
const PLACES = [PROVINCE, COMMUNE];

test('a place is there already by its name, kind and wider place, however it is typed', () => {
  const typed = { name: ' xã  MẪU an', kind: 'commune', parent: 'p' } as const;
  expect(samePlace(PLACES, typed)).toBe(COMMUNE);
  expect(samePlace(PLACES, { ...typed, name: 'Xã Mẫu An'.normalize('NFD') })).toBe(COMMUNE);
});

test('with another mark, kind or wider place it is another, and a place is never its own double', () => {
  const { id, ...fields } = COMMUNE;
  expect(samePlace(PLACES, { ...fields, name: 'Xã Mẫu Ân' })).toBeUndefined();
  expect(samePlace(PLACES, { ...fields, kind: 'locality' })).toBeUndefined();
  expect(samePlace(PLACES, { ...fields, parent: null })).toBeUndefined();
  expect(samePlace(PLACES, fields, id)).toBeUndefined();
});
