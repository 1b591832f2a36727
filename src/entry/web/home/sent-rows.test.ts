import { describe, expect, test } from 'vitest';
import type { Sent } from './home-queries.ts';
import { fillOf, periodsUntil, sentRows } from './sent-rows.ts';

type Told = readonly [unit: string, told: number, asked: number | null];

function sentIn(...lines: readonly Told[]): Sent {
  return {
    ...{ period: '2026-H1', closesOn: '2026-06-14' },
    lines: lines.map(([unit, told, asked]) => {
      return { ...{ unit, code: unit, name: unit, nameEn: '', hasBelow: true }, told, asked };
    }),
  };
}

describe('who has sent', () => {
  test('stands beside the periods before, of the units that are there now', () => {
    const now = sentIn(['R', 5, 6], ['A', 3, 3], ['B', 2, 3], ['C', 0, 0]);
    const found = sentRows([
      { code: '2025-H1', sent: undefined },
      { code: '2025-H2', sent: sentIn(['R', 3, 3], ['A', 3, 3]) },
      { code: '2026-H1', sent: now },
    ]);
    expect(found.whole?.cells).toEqual(['loading', { told: 3, asked: 3 }, { told: 5, asked: 6 }]);
    expect(found.rows.map(({ unit, cells }) => [unit, cells.slice(1)])).toEqual([
      [
        'A',
        [
          { told: 3, asked: 3 },
          { told: 3, asked: 3 },
        ],
      ],
      ['B', [undefined, { told: 2, asked: 3 }]],
    ]);
  });

  test('is cut to those that lack most, where they are many', () => {
    const parts = Array.from({ length: 40 }, (_, index): Told => [`U${index}`, 40 - index, 40]);
    const found = sentRows([{ code: '2026-H1', sent: sentIn(['R', 1, 1600], ...parts) }]);
    expect(found.rows).toHaveLength(30);
    expect(found.leftOut).toBe(10);
    expect(found.rows[0]?.unit).toBe('U39');
    expect(found.rows.some(({ unit }) => unit === 'U0')).toBe(false);
  });
});

test.each([
  [{ told: 5, asked: 5 }, false, 'full'],
  [{ told: 4, asked: 5 }, false, 'most'],
  [{ told: 3, asked: 5 }, false, 'few'],
  [{ told: 0, asked: 5 }, true, 'open'],
  [{ told: 3, asked: null }, false, 'unknown'],
] as const)('%o with the period open: %s is %s', (cell, isOpen, fill) => {
  expect(fillOf(cell, isOpen)).toBe(fill);
});

test('periods of one kind stand beside each other, the last five', () => {
  const periods = ['2024', '2023-H1', '2023-H2', '2024-H1', '2024-H2', '2025-H1', '2025-H2'];
  const dated = periods.map((code, index) => ({ code, structureDate: `2020-01-0${index + 1}` }));
  expect(periodsUntil(dated, '2025-H1')).toEqual([
    ...['2023-H1', '2023-H2', '2024-H1', '2024-H2', '2025-H1'],
  ]);
  expect(periodsUntil(dated, '1999-H1')).toEqual(['1999-H1']);
});
