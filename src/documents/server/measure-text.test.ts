import { expect, test } from 'vitest';
import { measureText } from './measure-text.ts';

const REGULAR = { sizePt: 1000, isBold: false, isItalic: false, isUpper: false };

/** Of Times New Roman, in thousandths of its size, as its own tables say. */
test.each([
  ['a', 444],
  [' ', 250],
  ['0', 500],
  ['W', 944],
  ['.', 250],
])('%j is as wide as in Times New Roman', (letter, width) => {
  expect(measureText(letter, REGULAR)).toBeCloseTo(width, 0);
});

test('a letter with marks is as wide as without, and a text as its letters', () => {
  expect(measureText('ắ', REGULAR)).toBeCloseTo(measureText('a', REGULAR), 5);
  expect(measureText('aaa', REGULAR)).toBeCloseTo(3 * measureText('a', REGULAR), 5);
  expect(measureText('', REGULAR)).toBe(0);
});

test('every face is read, and what the font does not have has a width too', () => {
  const bold = measureText('a', { ...REGULAR, isBold: true });
  expect(bold).toBeCloseTo(500, 0);
  const both = measureText('a', { ...REGULAR, isBold: true, isItalic: true });
  expect(both).toBeCloseTo(500, 0);
  expect(measureText('漢😀\ud800', REGULAR)).toBeGreaterThan(0);
});
