import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSortKey } from './name-sort-key.ts';
import type { PersonName } from './person-name.ts';

/** Family, middle and given names as Vietnamese names are written. */
function named(written: string): PersonName {
  const words = written.split(' ');
  const [familyName = '', givenName = ''] = [words[0], words.at(-1)];
  return { familyName, middleName: words.slice(1, -1).join(' '), givenName };
}

function sorted(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) =>
    compare(nameSortKey(named(one)), nameSortKey(named(other))),
  );
}

/** As `collate "C"` does: by code points. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

const IN_ORDER = [
  'Phạm Văn An',
  'Lê Thị Ánh',
  'Hồ Ăn',
  'Đỗ Thị Ân',
  'Bùi Ẩn',
  'Trần Duy Hòa',
  'Nguyễn Văn Mười',
];

test('people stand in the official order of given, family and middle names', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(IN_ORDER, { minLength: IN_ORDER.length }), (names) => {
      expect(sorted(names)).toEqual(IN_ORDER);
    }),
  );
});

test.each([
  ['tones stand in their order', ['Lê Ma', 'Lê Mà', 'Lê Mả', 'Lê Mã', 'Lê Má', 'Lê Mạ']],
  ['letters count before tones', ['Lê Nạm', 'Lê Nan']],
  ['a given name counts before a family name', ['Vũ An', 'Bùi Bình']],
  ['a family name counts before a middle name', ['Lê Văn An', 'Trần Bá An']],
  ['middle names count last', ['Lê An', 'Lê Bá An', 'Lê Văn An']],
  ['d comes before đ', ['Lê Duy', 'Lê Đạt']],
  ['small letters come before capitals', ['Lê an', 'Lê An']],
  ['English names stand among the others', ['Smith Adam', 'Lê An', 'O’Neill Zoë']],
])('%s', (_, names) => {
  const expected = names.map((name) => nameSortKey(named(name)));
  expect(expected).toEqual(expected.toSorted(compare));
});

test('of people with one name the older stands first, and last who has no birth date', () => {
  const name = named('Lê Văn An');
  const keys = [
    nameSortKey(name, '1970-05-01'),
    nameSortKey(name, '1980-01-31'),
    nameSortKey(name),
  ];
  expect(keys.toReversed().toSorted(compare)).toEqual(keys);
});

test('a name has one key, however its letters are composed', () => {
  const name = named('Nguyễn Thị Ấn');
  const decomposed = named('Nguyễn Thị Ấn'.normalize('NFD'));
  expect(nameSortKey(decomposed)).toBe(nameSortKey(name));
});

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vowel = fc
  .tuple(fc.constantFrom(...Array.from(VOWELS)), fc.constantFrom(...TONES))
  .map(([letter, tone]) => (letter + tone).normalize('NFC'));
const consonant = fc.constantFrom(...Array.from('bcdđfghjklmnpqrstvwxz '));
const given = fc
  .array(fc.oneof(vowel, consonant), { minLength: 1, maxLength: 5 })
  .chain((letters) =>
    fc.boolean().map((isUpper) => {
      const text = letters.join('');
      return isUpper ? text.toUpperCase() : text;
    }),
  );

test('given names are ordered as the Vietnamese collation orders them', () => {
  const collator = new Intl.Collator('vi');
  const key = (givenName: string) => nameSortKey({ familyName: '', middleName: '', givenName });
  fc.assert(
    fc.property(given, given, (one, other) => {
      const ours = Math.sign(compare(key(one), key(other)));
      expect(ours).toBe(Math.sign(collator.compare(one, other)));
    }),
    { numRuns: 5000 },
  );
});

test('a key holds nothing but printable characters of a known sign', () => {
  fc.assert(
    fc.property(given, (givenName) => {
      const key = nameSortKey({ familyName: 'O’Brien-Núñez', middleName: '', givenName });
      expect(key).toMatch(/^[\P{C}]+$/u);
    }),
  );
});
