import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day.ts';
import { structureDateLines } from './structure-date-lines.ts';
import { structureDatesReader } from './structure-dates.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((count) => count as Day);
const period = fc.constantFrom('2024', '2024-H1', '2025-Q3', '2025-06', '2026-06-30');

test('structure dates that were written are read as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(period, day), { selector: ([each]) => each }), (dates) => {
      const [header = '', ...lines] = [...structureDateLines(new Map(dates))];
      const cells = (line: string) => line.trimEnd().split(',');
      const problems: unknown[] = [];
      const reader = structureDatesReader((problem) => problems.push(problem));
      reader.start(new Map(cells(header).map((column, index) => [column, index])));
      lines.forEach((line, index) => reader.row(cells(line), index + 2));
      expect([...reader.dates]).toEqual(dates);
      expect(problems).toEqual([]);
    }),
  );
});
