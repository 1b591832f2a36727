import { expect, test } from 'vitest';
import { endsWithEndsBelow } from './ends-below.ts';

function under(id: string, before: string | null, after: string | null = before) {
  return { id, before: { superior: before }, after: { superior: after } };
}

test('a province has its secretariat drawn beside it, also past a unit that is not drawn', () => {
  const units = [under('R', null), under('P', 'R'), under('D', 'P'), under('S', 'D', 'R')];
  const ends = [{ unit: 'P' }, { unit: 'S' }];
  expect([...endsWithEndsBelow(ends, units, 'before')]).toEqual(['P']);
  expect([...endsWithEndsBelow(ends, units, 'after')]).toEqual([]);
});

test('a unit that does not live on a side has nobody above it there', () => {
  const gone = { id: 'S', before: { superior: 'P' }, after: null };
  const ends = [{ unit: 'P' }, { unit: 'S' }];
  expect([...endsWithEndsBelow(ends, [under('P', null), gone], 'after')]).toEqual([]);
});
