import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELEGATE_STATES } from './delegate.ts';
import { attendanceOf, countedPresence, presenceOf, quorumOf } from './presence.ts';

const TWO_THIRDS = { numerator: 2, denominator: 3, isStrict: false, basis: '' };
const MORE_THAN_HALF = { numerator: 1, denominator: 2, isStrict: true, basis: '' };
const delegates = fc.array(
  fc.record({ isGuest: fc.boolean(), state: fc.constantFrom(...DELEGATE_STATES) }),
);
const rule = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([numerator, more, isStrict]) => {
    return { numerator, denominator: numerator + more, isStrict, basis: '' };
  });

describe('a quorum', () => {
  test.each([
    [64, 43],
    [63, 42],
    [3, 2],
    [1, 1],
  ])('of two thirds of %i takes %i', (summoned, needed) => {
    expect(quorumOf(summoned, TWO_THIRDS)).toBe(needed);
  });

  test.each([
    [64, 33],
    [63, 32],
  ])('of more than half of %i takes %i, and half is not enough', (summoned, needed) => {
    expect(quorumOf(summoned, MORE_THAN_HALF)).toBe(needed);
  });

  test('is reached by exactly those who are enough', () => {
    fc.assert(
      fc.property(delegates, rule, (all, told) => {
        const { present, summoned, needed, isQuorate } = presenceOf(all, told);
        expect(isQuorate).toBe(summoned > 0 && present >= needed);
      }),
    );
  });
});

describe('presence', () => {
  test('is never above those summoned, however many guests come', () => {
    fc.assert(
      fc.property(delegates, rule, (all, told) => {
        const { present, summoned, excused } = presenceOf(all, told);
        expect(present + excused).toBeLessThanOrEqual(summoned);
      }),
    );
  });

  test('of a conference that is over counts everybody who came, and before who is there', () => {
    fc.assert(
      fc.property(delegates, rule, (all, quorum) => {
        const [there, came] = [presenceOf(all, quorum), attendanceOf(all, quorum)];
        const left = all.filter(({ isGuest, state }) => !isGuest && state === 'left').length;
        expect(came.present).toBe(there.present + left);
        expect([came.summoned, came.excused]).toEqual([there.summoned, there.excused]);
        expect(countedPresence({ state: 'opened', quorum }, all)).toEqual(there);
        expect(countedPresence({ state: 'closed', quorum }, all)).toEqual(came);
      }),
    );
  });

  test('counts guests apart', () => {
    const here = { isGuest: false, state: 'present' } as const;
    const counted = presenceOf([here, { ...here, isGuest: true }], TWO_THIRDS);
    expect(counted).toMatchObject({ present: 1, summoned: 1, guests: 1, isQuorate: true });
  });
});
