import { expect, test } from 'vitest';
import { leftOpen } from './left-open.ts';

test('what is left open of a conference is what was not begun, not issued and not marked', () => {
  const items = (['done', 'current', 'waiting', 'dropped'] as const).map((state) => ({ state }));
  const conclusions = (['issued', 'drafted', 'dropped'] as const).map((state) => ({ state }));
  const own = (['present', 'excused', 'left', 'summoned'] as const).map((state) => {
    return { state, isGuest: false };
  });
  const delegates = [...own, { state: 'summoned', isGuest: true } as const];
  expect(leftOpen({ items, conclusions, delegates })).toEqual({
    items: [{ state: 'waiting' }],
    ...{ drafts: 1, unmarked: 1 },
  });
});

test('of a conference that went to its end nothing is left open', () => {
  const left = leftOpen({
    items: [{ state: 'done' }],
    conclusions: [{ state: 'issued' }],
    delegates: [{ state: 'left', isGuest: false }],
  });
  expect(left).toEqual({ items: [], drafts: 0, unmarked: 0 });
});
