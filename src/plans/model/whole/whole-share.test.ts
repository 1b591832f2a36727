import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction, ONE, type Fraction } from '#kernel/fraction.ts';
import { wholeShare } from './whole-share.ts';

const NO_TASKS = { due: 0, doneOfDue: 0 };

const shares = fc
  .tuple(fc.nat(3000), fc.integer({ min: 1, max: 1000 }))
  .map(([done, planned]) => fraction(BigInt(done), BigInt(planned)));
const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), shares), {
  minLength: 1,
  maxLength: 8,
});

function ruleOf(told: readonly (readonly [number, Fraction])[], isCapped: boolean) {
  const weights = told.map(([weight], index) => ({ indicator: `i${index}`, weight }));
  const shareOf = (code: string) => told[Number(code.slice(1))]?.[1];
  return { rule: { kind: 'weighted', weights, isCapped } as const, shareOf };
}

describe('one percentage of weighted indicators', () => {
  test('is never more than the best of its parts says, nor less than the worst', () => {
    fc.assert(
      fc.property(parts, (told) => {
        const { rule, shareOf } = ruleOf(told, false);
        const whole = wholeShare(rule, { shareOf, tasks: NO_TASKS });
        const sorted = told.map(([, share]) => share).toSorted(compare);
        if (whole.kind !== 'share') throw new Error(whole.kind);
        expect(compare(whole.share, sorted[0] ?? ONE)).toBeGreaterThanOrEqual(0);
        expect(compare(whole.share, sorted.at(-1) ?? ONE)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('is never beyond the whole where what is beyond a target counts as reached', () => {
    fc.assert(
      fc.property(parts, (told) => {
        const { rule, shareOf } = ruleOf(told, true);
        const whole = wholeShare(rule, { shareOf, tasks: NO_TASKS });
        if (whole.kind !== 'share') throw new Error(whole.kind);
        expect(compare(whole.share, ONE)).toBeLessThanOrEqual(0);
        const all = told.every(([, share]) => compare(share, ONE) >= 0);
        expect(compare(whole.share, ONE) === 0).toBe(all);
      }),
    );
  });

  test('says which indicators it lacks and takes none of them as zero', () => {
    fc.assert(
      fc.property(parts, fc.nat(7), (told, at) => {
        const missing = `i${at % told.length}`;
        const { rule, shareOf } = ruleOf(told, true);
        const without = (code: string) => (code === missing ? undefined : shareOf(code));
        const whole = wholeShare(rule, { shareOf: without, tasks: NO_TASKS });
        expect(whole).toEqual({ kind: 'missing', indicators: [missing] });
      }),
    );
  });
});

test('of tasks it is what is done of what is due, and nothing where none is due', () => {
  const rule = { kind: 'tasks', weights: [], isCapped: true } as const;
  const of = (doneOfDue: number, due: number) =>
    wholeShare(rule, { shareOf: () => undefined, tasks: { due, doneOfDue } });
  expect(of(2501, 2723)).toEqual({ kind: 'share', share: fraction(2501n, 2723n) });
  expect(of(0, 0)).toEqual({ kind: 'nothing-due' });
});
