import { expect, test } from 'vitest';
import { isBegunWith } from './begun-draft.ts';
import { emptyStep, type DraftKind, type PickedUnit } from './reorganisation-draft.ts';

function unit(id: string): PickedUnit {
  return { id, code: id, name: id, nameEn: '', level: '', above: [] };
}

function draft(kind: DraftKind, ...ids: string[]) {
  return { steps: [emptyStep(kind, 1, ids.map(unit))] };
}

test('a draft about another unit is not what was asked for', () => {
  expect(isBegunWith(draft('merge', 'A', 'B'), draft('merge', 'C'))).toBe(false);
  expect(isBegunWith({ steps: [] }, draft('merge', 'C'))).toBe(false);
});

test('one that goes on with the unit is, whatever is now done with it', () => {
  expect(isBegunWith(draft('merge', 'A', 'B'), draft('merge', 'A'))).toBe(true);
  expect(isBegunWith(draft('split', 'A'), draft('merge', 'A'))).toBe(true);
});

test('where no unit is named the kind tells, and nothing asked for is always there', () => {
  expect(isBegunWith(draft('merge', 'A'), draft('dissolve'))).toBe(false);
  expect(isBegunWith(draft('merge', 'A'), draft('merge'))).toBe(true);
  expect(isBegunWith(draft('merge', 'A'), { steps: [] })).toBe(true);
});
