import { expect, test } from 'vitest';
import { changesByDay, type TreeChange } from './changes-by-day.ts';

function change(unit: string, ...steps: TreeChange['steps']): TreeChange {
  const related = { cameFrom: [], became: [], relatedCount: 0 };
  return { unit, kind: 'ended', steps, before: null, after: null, differs: [], ...related };
}

test('changes of one day by one decision stand together, the latest day first', () => {
  const first = { on: '2025-07-01', legalBases: ['A'] };
  const other = { on: '2025-07-01', legalBases: ['B'] };
  const later = { on: '2025-10-01', legalBases: ['A'] };
  const groups = changesByDay([
    change('1', first),
    change('2', other),
    change('3', first),
    change('4', first, later),
  ]);
  expect(
    groups.map(({ on, legalBases, changes }) => [on, legalBases, changes.map(({ unit }) => unit)]),
  ).toEqual([
    ['2025-10-01', ['A'], ['4']],
    ['2025-07-01', ['B'], ['2']],
    ['2025-07-01', ['A'], ['1', '3']],
  ]);
});
