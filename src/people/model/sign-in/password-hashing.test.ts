import { expect, it } from 'vitest';
import { hashesAtOnce, placesInLine } from './password-hashing.ts';

it.each([
  [0, 40],
  [19, 26],
  [50, 10],
  [300, 4],
])('where a password takes %i ms, %i may wait', (milliseconds, places) => {
  expect(placesInLine(milliseconds)).toBe(places);
});

it.each([
  [1, 1],
  [2, 1],
  [4, 2],
  [32, 2],
])('of %i cores passwords take %i', (cores, atOnce) => {
  expect(hashesAtOnce(cores)).toBe(atOnce);
});
