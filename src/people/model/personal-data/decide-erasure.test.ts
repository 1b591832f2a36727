import { expect, test } from 'vitest';
import { erasureObstacles } from './decide-erasure.ts';

const FREE = { isErased: false, places: 0, roles: 0, openAccounts: 0 };

test('a person who has no post, no role and no open account can be erased', () => {
  expect(erasureObstacles(FREE)).toEqual([]);
});

test('everything that stands in the way is said at once', () => {
  const codes = erasureObstacles({ ...FREE, places: 2, roles: 1, openAccounts: 1 }).map(
    ({ code }) => code,
  );
  expect(codes).toEqual([
    'person-still-in-place',
    'person-still-has-role',
    'person-still-has-account',
  ]);
});

test('who was erased is not erased again', () => {
  expect(erasureObstacles({ ...FREE, isErased: true, roles: 1 })).toEqual([
    { code: 'person-erased-already', facts: {} },
  ]);
});
