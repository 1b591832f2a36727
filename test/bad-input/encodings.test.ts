import { expect, test } from 'vitest';
import { HEADERS } from '#test/support/input-folder.ts';
import { refusalOf } from '#test/support/refusal.ts';

const FIGURES = `${HEADERS['figures.csv']}\nA,2024,people,10\n`;
const UTF_16 = 'figures.csv, row 1: the file is in UTF-16; save it as “CSV UTF-8”';

function littleEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function bigEndian(text: string): Buffer {
  return littleEndian(text).swap16();
}

test.for([
  ['little endian, with a byte order mark', littleEndian(`\uFEFF${FIGURES}`)],
  ['little endian, without one', littleEndian(FIGURES)],
  ['big endian, with a byte order mark', bigEndian(`\uFEFF${FIGURES}`)],
  ['big endian, without one', bigEndian(FIGURES)],
] as const)('a file in UTF-16 is named as such: %s', async ([, bytes]) => {
  expect(await refusalOf({ 'figures.csv': bytes })).toEqual([UTF_16]);
});

/** Each character one byte, as code pages write them. */
function codePage(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

test('a file in Windows-1258 is named as such, with the row of its first letter', async () => {
  const units = codePage(
    `${HEADERS['units.csv']}\nR,Root,whole,,,\nA,Ph\xFD\xF5\xCCng \xD0\xF4ng,ward,R,,\nB,Ward B,ward,R,,\n`,
  );
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 3: the file is in Windows-1258; save it as “CSV UTF-8”',
  ]);
});

test.for([
  ['a tone after its vowel (xã)', 'xa\xDE'],
  ['a letter of its own (đ)', '\xF0i'],
  ['a tone after a letter with a hat (ồ)', 'h\xF4\xCC'],
])('Windows-1258 is known by %s', async ([, name]) => {
  const units = codePage(`${HEADERS['units.csv']}\nR,${name},whole,,,\n`);
  expect((await refusalOf({ 'units.csv': units }))[0]).toContain('the file is in Windows-1258');
});

test('a file in another old encoding is refused without naming a wrong one', async () => {
  const units = codePage(`${HEADERS['units.csv']}\nR,Orl\xE9ans,whole,,,\n`);
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 2: the file is not UTF-8 (perhaps Windows-1258 or another old encoding); save it as “CSV UTF-8”',
  ]);
});

test('the row of a wrong letter is counted as a spreadsheet does, past names of two lines', async () => {
  const units = codePage(
    `${HEADERS['units.csv']}\nR,"Root\nof all",whole,,,\nA,Orl\xE9ans,ward,R,,\nB,Ward B,ward,R,,\n`,
  );
  expect((await refusalOf({ 'units.csv': units }))[0]).toMatch(/^units\.csv, row 3: /);
});

test.for([
  ['an .xlsx workbook', '504b030414000600'],
  ['an .xls workbook', 'd0cf11e0a1b11ae1'],
])('%s that is named .csv is named as a workbook', async ([, start = '']) => {
  const workbook = Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(64, 7)]);
  expect(await refusalOf({ 'figures.csv': workbook })).toEqual([
    'figures.csv, row 1: this is an Excel workbook; save its sheet as “CSV UTF-8”',
  ]);
});
