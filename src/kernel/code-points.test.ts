import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from './code-points.ts';

/** Texts in which letters on both sides of the surrogates are common. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'A',
      'Z',
      'é',
      '\uD7FF',
      '\uE000',
      '\uFF21',
      '\uFFFD',
      '\u{10000}',
      '\u{20A78}',
      '\u{10FFFF}',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 6,
});

test('texts are in the order of their code points', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(Math.sign(compareCodePoints(one, other))).toBe(Math.sign(byCodePoint(one, other)));
    }),
  );
});

test('a letter beyond U+FFFF comes after all letters before it, a full-width one among them', () => {
  expect(['𡨸', 'Ａ', 'A', '喃'].toSorted(compareCodePoints)).toEqual(['A', '喃', 'Ａ', '𡨸']);
});

test('a text comes before one that it begins', () => {
  expect(['AB', 'A', '', 'B'].toSorted(compareCodePoints)).toEqual(['', 'A', 'AB', 'B']);
});

test('digits are ordered as letters, not as numbers', () => {
  expect(['2', '10', '1'].toSorted(compareCodePoints)).toEqual(['1', '10', '2']);
});

function byCodePoint(one: string, other: string): number {
  const [points, others] = [one, other].map((each) =>
    Array.from(each, (letter) => letter.codePointAt(0) ?? 0),
  );
  for (const [index, point] of (points ?? []).entries()) {
    const difference = point - (others?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return (points?.length ?? 0) - (others?.length ?? 0);
}
