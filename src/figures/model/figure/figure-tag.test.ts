import { expect, test } from 'vitest';
import { figureTag, isAsSeen, isLaterTag, readFigureTag } from './figure-tag.ts';

const SUBMITTED = { version: 3, isAccepted: false };
const ACCEPTED = { version: 3, isAccepted: true };

test('a figure has another tag with each version, and once it is accepted', () => {
  const standings = [{ version: 0, isAccepted: false }, SUBMITTED, ACCEPTED];
  expect(standings.map(figureTag)).toEqual(['0', '3s', '3a']);
  for (const standing of standings) {
    const seen = readFigureTag(figureTag(standing));
    const fitting = standings.filter((other) => seen && isAsSeen(other, seen));
    expect(fitting).toEqual([standing]);
  }
});

test('the number of a version alone fits it, accepted or not', () => {
  const seen = readFigureTag('3') ?? { version: 0, isAccepted: undefined };
  expect([SUBMITTED, ACCEPTED].map((standing) => isAsSeen(standing, seen))).toEqual([true, true]);
  expect(isAsSeen({ version: 4, isAccepted: false }, seen)).toBe(false);
});

test('a figure comes after its earlier versions, and accepted after it was submitted', () => {
  const tags = ['0', '3s', '3a', '4s', '10s'];
  for (const [at, tag] of tags.entries()) {
    expect(tags.map((other) => isLaterTag(tag, other))).toEqual(tags.map((_, other) => other < at));
  }
  expect(isLaterTag('x', '3s')).toBe(false);
});

test.each(['', 'a', '03', '3b', '3A', '-1', '3as', '1234567890', '*'])('“%s” is no tag', (text) => {
  expect(readFigureTag(text)).toBeUndefined();
});
