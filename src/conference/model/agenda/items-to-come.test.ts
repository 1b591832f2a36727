import { expect, test } from 'vitest';
import type { AgendaState } from './agenda-item.ts';
import { itemsToCome } from './items-to-come.ts';

function toCome(...states: readonly AgendaState[]): readonly number[] {
  return itemsToCome(states.map((state, place) => ({ state, place }))).map(({ place }) => place);
}

test('before anything began every point is to come', () => {
  expect(toCome('waiting', 'waiting')).toEqual([0, 1]);
});

test('a point that was passed over does not come next', () => {
  expect(toCome('waiting', 'current', 'waiting')).toEqual([2]);
  expect(toCome('waiting', 'done', 'waiting')).toEqual([2]);
});

test('where an earlier point is taken up again, those behind it that were not held come', () => {
  expect(toCome('current', 'waiting', 'done', 'waiting')).toEqual([1, 3]);
});

test('behind the last nothing comes', () => {
  expect(toCome('waiting', 'current')).toEqual([]);
});
