import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';
import type { TableColumn } from './official-document.ts';
import { STATE_ND30 } from './state-nd30.ts';

const room = {
  profile: STATE_ND30,
  measure: (text: string) => text.length * 8,
  widthMm: 165,
};

function column(label: string, share: number): TableColumn {
  return { label, align: 'left', share };
}

test('columns have their shares where that is enough', () => {
  const widths = columnWidths([column('một', 1), column('hai', 2)], room);
  expect(widths[0]).toBeCloseTo(55);
  expect(widths[1]).toBeCloseTo(110);
});

test('the word above a narrow column is not parted', () => {
  const [first = 0, second = 0] = columnWidths([column('STT', 1), column('x', 100)], room);
  expect(first).toBeCloseTo(((24 + 8 + 1) / 72) * 25.4);
  expect(first + second).toBeCloseTo(165);
});

test('columns always take the whole width, each some of it', () => {
  const columns = fc.array(
    fc.record({
      label: fc.stringMatching(/^[a-z ]{0,40}$/u),
      align: fc.constant('left' as const),
      share: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(columns, (told) => {
      const widths = columnWidths(told, room);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});
