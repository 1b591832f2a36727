import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberRows } from './copied-numbers.ts';
import { numberRows } from './copy-numbers.ts';

const LARGEST = 10 ** 15;

test('reads the rows that are written for COPY', () => {
  const cell = fc.oneof(fc.integer({ min: -LARGEST, max: LARGEST }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
      const blocks = numberRows(rows, (row, cells) => row.forEach(cells.number));
      const text = Buffer.concat([...blocks]).toString();
      const read: number[][] = [];
      readNumberRows(text, 3, (row) => read.push([...row]));
      expect(read).toEqual(rows.map((row) => row.map((each) => (each === 0 ? 0 : each))));
    }),
  );
});
