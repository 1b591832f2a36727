import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberRows } from './copy-numbers.ts';

test('whole numbers are written as their texts, blanks as \\N', () => {
  const number = fc.oneof(
    fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
    fc.maxSafeInteger(),
    fc.constant(Number.NaN),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (rows) => {
      const blocks = [
        ...numberRows(rows, ([one, other], cells) => {
          cells.number(one);
          cells.letter('t');
          cells.number(other);
        }),
      ];
      const cell = (value: number) => (Number.isNaN(value) ? '\\N' : String(value));
      expect(Buffer.concat(blocks).toString()).toBe(
        rows.map(([one, other]) => `${cell(one)}\tt\t${cell(other)}\n`).join(''),
      );
    }),
  );
});

test('long lists come in blocks of whole rows', () => {
  const rows = Array.from({ length: 100_000 }, (_row, index) => index);
  const blocks = [...numberRows(rows, (row, cells) => cells.number(row))];
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.every((block) => block.at(-1) === 10)).toBe(true);
  expect(Buffer.concat(blocks).toString()).toBe(rows.map((row) => `${row}\n`).join(''));
});
