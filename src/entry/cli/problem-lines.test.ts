import { expect, test } from 'vitest';
import { problemLine } from './problem-lines.ts';

/** How a figure is refused that is no number. */
function refusalOf(text: string): string {
  const place = { file: 'figures.csv', row: 12, column: 'value' };
  return problemLine({ code: 'not-a-number', facts: { text }, place }, 'en');
}

test('a problem is one line: its place, what is wrong, the way out', () => {
  expect(refusalOf('ten')).toBe(
    'figures.csv, row 12, column value: “ten” is no number; write a plain decimal such as 1657.5, or nothing if it is not known\n',
  );
});

test('a problem without a row or column names the file alone', () => {
  const problem = { code: 'missing-file', facts: {}, place: { file: 'units.csv' } } as const;
  expect(problemLine(problem, 'en')).toMatch(/^units\.csv: the file is missing; /);
});

test('a problem without a place is its sentence', () => {
  const problem = { code: 'nobody-lives', facts: { day: '2019-12-31' } } as const;
  expect(problemLine(problem, 'vi')).toMatch(/^không có đơn vị nào vào ngày 2019-12-31; /);
});

test.for([
  ['spaces at the ends', ' 5\u00A0', '␣5␣'],
  ['a line break', '12\r\n34', '12␣␣34'],
  ['what moves the cursor', '\u001B[2J7', '␣[2J7'],
  ['what turns the direction of writing', '7\u202E8', '7␣8'],
])('%s of a cell can be seen and does nothing', ([, text = '', shown]) => {
  expect(refusalOf(text)).toContain(`“${shown}” is no number`);
});

test('what is seen of a cell is shown as it is', () => {
  expect(refusalOf('Phường 𡨸 ٣')).toContain('“Phường 𡨸 ٣” is no number');
});

test('a cell too long to be read is cut', () => {
  expect(refusalOf('7x'.repeat(500_000))).toContain(`“${'7x'.repeat(100)}…” is no number`);
});
