import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LATEST, type Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';
import { administratorGap, bringsGapNearer } from './administrator-gap.ts';

const END = 8;
const stretch: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: END }), fc.integer({ min: 0, max: END }))
  .map(([from, until]) => ({
    from: from as Day,
    until: until === END ? LATEST : (until as Day),
  }));

test('the gap is the first day on which no stretch holds', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 5 }), (stretches) => {
      const days = Array.from({ length: END + 1 }, (_, index) => index as Day);
      const first = days.find((day) => !stretches.some((each) => contains(each, day)));
      expect(administratorGap(stretches, 0 as Day)).toBe(first);
    }),
    { numRuns: 1000 },
  );
});

test('taking a stretch away never puts the gap off', () => {
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 5 }), ([taken, ...left]) => {
      const all = taken === undefined ? left : [taken, ...left];
      const [before, after] = [administratorGap(all, 0 as Day), administratorGap(left, 0 as Day)];
      expect(bringsGapNearer(after, before)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
