import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './text-folding.ts';

test.for([
  ['Đường  Bưởi', 'duong buoi'],
  ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
  ['Île-de-France', 'ile-de-france'],
  [' P.\u00a012 ', 'p. 12'],
  ['', ''],
])('“%s” is searched as “%s”', ([text = '', folded]) => {
  expect(foldText(text)).toBe(folded);
});

test('letters composed and decomposed are searched alike, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
