import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES, documentSymbol } from './document-type.ts';
import {
  BLANK,
  numberedHeading,
  pointLetter,
  romanNumeral,
  writtenDocumentNumber,
} from './written-number.ts';

describe('the number of a document', () => {
  test('has two digits at least, before its symbol', () => {
    expect(writtenDocumentNumber(5, documentSymbol('report', 'LH'))).toBe('05/BC-LH');
    expect(writtenDocumentNumber(10, 'QĐ-LH')).toBe('10/QĐ-LH');
    expect(writtenDocumentNumber(1234, 'TB-LH')).toBe('1234/TB-LH');
  });

  test('has room to be written by hand where there is none yet', () => {
    expect(writtenDocumentNumber(undefined, 'BC-LH')).toBe(`${BLANK}/BC-LH`);
    expect(BLANK.trim()).toBe('');
  });

  test('is abbreviated by its type with the small letters of the decree, each type otherwise', () => {
    expect(DOCUMENT_TYPES.rules.abbreviation).toBe('QyĐ');
    expect(DOCUMENT_TYPES.programme.abbreviation).toBe('CTr');
    expect(DOCUMENT_TYPES.submission.abbreviation).toBe('TTr');
    const abbreviations = Object.values(DOCUMENT_TYPES).map(({ abbreviation }) => abbreviation);
    expect(abbreviations).toHaveLength(27);
    expect(new Set(abbreviations).size).toBe(27);
  });
});

describe('the letters of points', () => {
  test('follow the Vietnamese alphabet', () => {
    const letters = Array.from({ length: 24 }, (_, index) => pointLetter(index + 1)).join(' ');
    expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa');
  });

  test('are never given twice', () => {
    const letters = Array.from({ length: 2000 }, (_, index) => pointLetter(index + 1));
    expect(new Set(letters).size).toBe(2000);
  });
});

test('Roman numbers are read back as what they were', () => {
  const values: Readonly<Record<string, number>> = {
    I: 1,
    V: 5,
    X: 10,
    L: 50,
    C: 100,
    D: 500,
    M: 1000,
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      const digits = romanNumeral(number)
        .split('')
        .map((letter) => values[letter] ?? 0);
      const read = digits.reduce(
        (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
        0,
      );
      expect(read).toBe(number);
      expect(romanNumeral(number)).not.toMatch(/I{4}|X{4}|C{4}|V{2}|L{2}|D{2}/u);
    }),
  );
});

test('headings are numbered as reports number them', () => {
  expect(numberedHeading(1, 4, 'Kiến nghị')).toBe('IV. Kiến nghị');
  expect(numberedHeading(2, 2, 'Dân vận')).toBe('2. Dân vận');
  expect(numberedHeading(3, 5, 'Khám bệnh')).toBe('đ) Khám bệnh');
});
