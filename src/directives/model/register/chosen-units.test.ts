import { expect, test } from 'vitest';
import { ALWAYS } from '#kernel/period.ts';
import type { Day } from '#kernel/day.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { Unit, UnitId } from '#organisation/model/unit.ts';
import { chosenUnits, unitsLacking } from './chosen-units.ts';

const TREE = treeOn(
  [
    unit('R', 'whole'),
    unit('P', 'province', 'R'),
    unit('Q', 'province', 'R'),
    unit('A', 'commune', 'P'),
    unit('B', 'commune', 'P'),
    unit('C', 'commune', 'Q'),
  ],
  0 as Day,
);

test('units are chosen one by one, by level, or below one', () => {
  const sorted = (choice: Parameters<typeof chosenUnits>[1]) =>
    chosenUnits(TREE, choice).toSorted();
  expect(sorted({ kind: 'units', units: ['A', 'A', 'C', 'gone'] })).toEqual(['A', 'C']);
  expect(sorted({ kind: 'level', level: 'province' })).toEqual(['P', 'Q']);
  expect(sorted({ kind: 'below', unit: 'R' })).toEqual(['A', 'B', 'C', 'P', 'Q']);
  expect(sorted({ kind: 'below', unit: 'P' })).toEqual(['A', 'B']);
  expect(sorted({ kind: 'lowest', unit: 'R' })).toEqual(['A', 'B', 'C']);
});

test('below a unit that does not live there is nobody', () => {
  expect(chosenUnits(TREE, { kind: 'below', unit: 'gone' })).toEqual([]);
  expect(chosenUnits(TREE, { kind: 'level', level: 'gone' })).toEqual([]);
});

test('a unit lacks what lies neither with itself nor with a unit whose heir it is', () => {
  const chosen = chosenUnits(TREE, { kind: 'below', unit: 'P' });
  const sentTo = (...places: string[]) => places.map((place) => ({ place }));
  expect(unitsLacking(chosen, sentTo('B', 'B', 'C'))).toEqual(['A']);
  expect(unitsLacking(chosen, sentTo())).toEqual(chosen);
});

function unit(id: string, level: string, parent?: string): Unit {
  const named = { code: id, name: id, nameEn: '', level, type: '' };
  const version = { ...named, parent: parent as UnitId | undefined, period: ALWAYS };
  return { id: id as UnitId, versions: [version] };
}
