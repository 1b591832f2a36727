import { expect, test } from 'vitest';
import { pickerMove } from './picker-keys.ts';

const CLOSED = { isOpen: false, count: 0, active: 0 };
const OPEN = { isOpen: true, count: 3, active: 0 };

test('of a closed list only the arrow down is heard: Enter sends the form', () => {
  expect(['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].map((key) => pickerMove(key, CLOSED))).toEqual(
    [{ kind: 'open' }, undefined, undefined, undefined],
  );
});

test('arrows mark the lines round and round', () => {
  expect(pickerMove('ArrowDown', OPEN)).toEqual({ kind: 'mark', place: 1 });
  expect(pickerMove('ArrowUp', OPEN)).toEqual({ kind: 'mark', place: 2 });
  expect(pickerMove('ArrowDown', { ...OPEN, active: 2 })).toEqual({ kind: 'mark', place: 0 });
});

test('while what was typed is not answered Enter waits, and nothing can be marked', () => {
  const waiting = { isOpen: true, count: 0, active: 0 };
  expect(['Enter', 'ArrowDown', 'Escape', 'a'].map((key) => pickerMove(key, waiting))).toEqual([
    { kind: 'take' },
    undefined,
    { kind: 'close' },
    undefined,
  ]);
});
