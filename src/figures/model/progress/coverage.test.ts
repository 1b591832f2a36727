import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';

test.each([
  [
    { reported: 2, expected: 3, answered: 2 },
    { told: 2, asked: 3, unasked: 0, isShort: true },
  ],
  [
    { reported: 2, expected: 2, answered: 1 },
    { told: 1, asked: 2, unasked: 1, isShort: true },
  ],
  [
    { reported: 1, expected: 0, answered: 0 },
    { told: 0, asked: 0, unasked: 1, isShort: false },
  ],
  [
    { reported: 4, expected: null, answered: null },
    { told: 4, asked: null, unasked: 0, isShort: false },
  ],
  [{ reported: 0, expected: 0, answered: 0 }, undefined],
  [{ reported: 0, expected: null, answered: null }, undefined],
])('who told without being asked fills no gap of who was: %o', (total, coverage) => {
  expect(coverageOf(total)).toEqual(coverage);
});
