import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followedUp } from './followed-up.ts';

/** A goes into B on the first of June, and B into C on the first of August. */
const HEIRS = [
  { unit: 'A', heir: 'B', on: '2026-06-01' },
  { unit: 'B', heir: 'C', on: '2026-08-01' },
];

function lyingIn(unit: string, day: string): readonly string[] {
  const taken = HEIRS.filter(({ heir, on }) => heir === unit && on <= day);
  return [unit, ...taken.flatMap((each) => lyingIn(each.unit, day))];
}

const unitsOf = (...last: readonly (readonly [string, string])[]) =>
  followedUp(
    last.map(([unit, day]) => ({ unit, day })),
    lyingIn,
  ).map(({ unit }) => unit);

describe('the next conference of an heir follows up', () => {
  test('the last of each unit that came to it since its own', () => {
    expect(unitsOf(['C', '2026-07-10'], ['B', '2026-07-01'], ['A', '2026-05-01'])).toEqual([
      ...['C', 'B'],
    ]);
    expect(unitsOf(['B', '2026-05-20'], ['A', '2026-05-01'])).toEqual(['B', 'A']);
    expect(unitsOf(['A', '2026-05-01'])).toEqual(['A']);
  });

  test('nothing twice: what one of them had before it is passed over', () => {
    expect(unitsOf(['C', '2026-09-01'], ['B', '2026-07-01'], ['A', '2026-05-01'])).toEqual(['C']);
  });

  test('never nothing where there was a conference, each of them or one that had it before', () => {
    const day = fc.constantFrom('2026-05-01', '2026-06-15', '2026-07-10', '2026-09-01');
    const last = fc.uniqueArray(fc.record({ unit: fc.constantFrom('A', 'B', 'C'), day }), {
      selector: ({ unit }) => unit,
    });
    fc.assert(
      fc.property(last, (all) => {
        const kept = followedUp(all, lyingIn);
        for (const each of all) {
          const isMet = kept.some((by) => lyingIn(by.unit, by.day).includes(each.unit));
          expect(isMet).toBe(true);
        }
        expect(followedUp(kept, lyingIn)).toEqual(kept);
      }),
    );
  });
});
