import { expect, test } from 'vitest';
import { holdsHidden, tidySpaces } from './hidden-characters.ts';

test.for([
  ['a mark that turns the direction of writing', 'An\u202Etxt'],
  ['a space without width', 'An\u200Bh'],
  ['a soft hyphen', 'An\u00ADh'],
  ['a joiner', 'An\u200Dh'],
  ['a control', 'An\u0007'],
  ['a letter that shows nothing', 'An\u3164'],
  ['a private character', 'An\uE000'],
] as const)('%s is hidden', ([, name]) => {
  expect(holdsHidden(name)).toBe(true);
});

test.for(['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'.normalize('NFD'), 'Y-Moan Êban', 'O’Hara', '𡨸喃'])(
  'nothing is hidden in %s',
  (name) => {
    expect(holdsHidden(name)).toBe(false);
  },
);

test('line ends, tabs and wide spaces are spaces', () => {
  expect(holdsHidden('Trần\tThị\nBình')).toBe(false);
  expect(tidySpaces(' Trần\tThị\u2028\u00A0Bình\n')).toBe('Trần Thị Bình');
});
