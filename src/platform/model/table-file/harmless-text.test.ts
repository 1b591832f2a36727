import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessText } from './harmless-text.ts';

const SIGNS = Array.from("=+-@;'\t\r\na1");

describe('text in a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+84 912 345 678', "'+84 912 345 678"],
    ['- gạch đầu dòng', "'- gạch đầu dòng"],
    ['@tên', "'@tên"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['Kho;=1+1;x', "Kho;'=1+1;x"],
    ['Dòng một\n=1+1', "Dòng một\n'=1+1"],
    ["'=1", "''=1"],
  ])('is no formula: %j', (text, harmless) => {
    expect(harmlessText(text)).toBe(harmless);
  });

  it.each([
    '',
    '-',
    '-5',
    '-0.50',
    '–',
    'Kho 5; - 12 người',
    'Xí nghiệp 17 (A+B=C)',
    "'trích'",
    '12/5/2026',
    'x@y.vn',
  ])('stays as it is where it is none: %j', (text) => {
    expect(harmlessText(text)).toBe(text);
  });

  it('begins no cell with a sign, whether columns are parted at commas, semicolons or tabs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS) }), (text) => {
        const cells = harmlessText(text).split(/[;\t\r\n]/);
        expect(
          cells.filter((cell) => /^[=+@]/.test(cell) || /^-(?!\d*(\.\d+)?$)/.test(cell)),
        ).toEqual([]);
      }),
    );
  });
});
