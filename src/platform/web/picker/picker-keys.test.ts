import { expect, test } from 'vitest';
import { NO_LINE, pickerMove, takenLine } from './picker-keys.ts';

const CLOSED = { isOpen: false, count: 0, active: NO_LINE };
const OPEN = { isOpen: true, count: 3, active: NO_LINE };

test('of a closed list only the arrow down is heard: Enter sends the form', () => {
  expect(['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].map((key) => pickerMove(key, CLOSED))).toEqual(
    [{ kind: 'open' }, undefined, undefined, undefined],
  );
});

test('arrows mark the first line or the last, then go round and round', () => {
  expect(pickerMove('ArrowDown', OPEN)).toEqual({ kind: 'mark', place: 0 });
  expect(pickerMove('ArrowUp', OPEN)).toEqual({ kind: 'mark', place: 2 });
  expect(pickerMove('ArrowDown', { ...OPEN, active: 0 })).toEqual({ kind: 'mark', place: 1 });
  expect(pickerMove('ArrowUp', { ...OPEN, active: 0 })).toEqual({ kind: 'mark', place: 2 });
  expect(pickerMove('ArrowDown', { ...OPEN, active: 2 })).toEqual({ kind: 'mark', place: 0 });
});

test('while what was typed is not answered Enter waits, and nothing can be marked', () => {
  const waiting = { isOpen: true, count: 0, active: NO_LINE };
  expect(['Enter', 'ArrowDown', 'Escape', 'a'].map((key) => pickerMove(key, waiting))).toEqual([
    { kind: 'take' },
    undefined,
    { kind: 'close' },
    undefined,
  ]);
});

test('Enter takes what is marked, or the only match; of several nothing is guessed', () => {
  const several = { options: ['A', 'B'], hasMore: false, active: NO_LINE, typed: 'mau' };
  expect(takenLine(several)).toBeUndefined();
  expect(takenLine({ ...several, active: 1 })).toBe('B');
  const one = { ...several, options: ['A'] };
  expect(takenLine(one)).toBe('A');
  expect(takenLine({ ...one, hasMore: true })).toBeUndefined();
  expect(takenLine({ ...one, typed: ' ' })).toBeUndefined();
});
