import { expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { HEADERS, type InputFiles } from '#test/support/input-folder.ts';
import { refusalOf } from '#test/support/refusal.ts';
import { rollUpFiles } from '#test/support/run-midyear.ts';

const FIGURES = `${HEADERS['figures.csv']}\nA,2024,people,10\nB,2024,people,20\n`;

/** The total of all, which is 30 where the unusual file was read as the usual one. */
async function totalOfRoot(files: InputFiles): Promise<string | undefined> {
  const { stdout } = await rollUpFiles(files);
  return csvRows(stdout).find(({ unit_code }) => unit_code === 'R')?.['value'];
}

test.for([
  ['a byte order mark', `\uFEFF${FIGURES}`],
  ['a byte order mark before a quoted header', `\uFEFF"unit_code"${FIGURES.slice(9)}`],
  ['lines that end in CR LF', FIGURES.replaceAll('\n', '\r\n')],
  ['lines that end now in LF, now in CR LF', FIGURES.replace('\n', '\r\n')],
  ['no line end after the last row', FIGURES.trimEnd()],
  ['blank lines in between and at the end', `${FIGURES.replaceAll('\n', '\n\n')}\n\r\n`],
  ['rows of nothing but commas, as spreadsheets leave behind', `${FIGURES},,,\n,,,\n`],
  ['every cell in quotes', FIGURES.replaceAll(/[^,\n]+/g, '"$&"')],
  [
    'columns in another order',
    'value,indicator,period,unit_code\n10,people,2024,A\n20,people,2024,B\n',
  ],
  ['a further column', FIGURES.replace('value', 'value,note').replaceAll(/0$/gm, '0,seen')],
  ['further columns without a name', FIGURES.replace('value', 'value,,').replaceAll(/0$/gm, '0,,')],
  ['spaces around the names of columns', FIGURES.replace('period', ' period ')],
])('figures with %s are read', async ([, figures = '']) => {
  expect(await totalOfRoot({ 'figures.csv': figures })).toBe('30');
});

test.for([
  ['of 300 characters', 'ủ'.repeat(300)],
  ['that runs from right to left', 'وحدة ٣ \u202Eabc'],
  ['with HTML in it', '<script>alert("1")</script>&amp;'],
  ['that is a formula', '=HYPERLINK("http://example.org","x")'],
  ['with a comma, quotes and two lines', 'Ward "A",\r\nnorth'],
  ['with letters beyond U+FFFF', '𡨸喃'],
  ['with spaces around it', '  A  '],
])('a name %s comes out as it went in', async ([, name = '']) => {
  const unit = `A,"${name.replaceAll('"', '""')}",ward,R,,`;
  const { stdout } = await rollUpFiles({
    'units.csv': ['R,Root,whole,,,', unit, 'B,Ward B,ward,R,,'],
  });
  expect(csvRows(stdout).find(({ unit_code }) => unit_code === 'A')?.['unit_name']).toBe(name);
});

test('rows are counted as a spreadsheet shows them, past blank lines and names of two lines', async () => {
  const units = `${HEADERS['units.csv']}
R,"Root
of
all",whole,,,

A,Ward A,ward,R,,
B,Ward B,ward,R,30/06/2026,
`;
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 5, column valid_from: “30/06/2026” is no day; write one as 2026-06-30',
  ]);
});

test('a code with quotes, commas and two lines is one code everywhere', async () => {
  const total = await totalOfRoot({
    'units.csv': ['R,Root,whole,,,', '"A,""\n1",Ward A,ward,R,,', 'B,Ward B,ward,R,,'],
    'figures.csv': ['"A,""\n1",2024,people,10', 'B,2024,people,20'],
  });
  expect(total).toBe('30');
});
