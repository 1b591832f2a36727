import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decideFigure,
  NEVER_TOLD,
  type FigureStanding,
  type FigureWish,
} from './figure-version.ts';

const submitted = (value: bigint): FigureWish => ({ kind: 'tell', value, isAccepted: false });
const accepted = (value: bigint): FigureWish => ({ kind: 'tell', value, isAccepted: true });
const withdrawn: FigureWish = { kind: 'withdraw', isAccepted: false };

/** How a figure stands after several wishes, one after the other. */
function after(...wishes: readonly FigureWish[]): FigureStanding {
  return wishes.reduce((standing, wish) => {
    const step = decideFigure(standing, wish);
    return step.kind === 'refused' ? standing : step.after;
  }, NEVER_TOLD);
}

test('a figure told is submitted, and not accepted until someone accepts it', () => {
  expect(after(submitted(7n))).toEqual({
    version: 1,
    value: 7n,
    accepted: undefined,
    isAccepted: false,
  });
  expect(after(submitted(7n), { kind: 'accept' })).toEqual({
    version: 1,
    value: 7n,
    accepted: 7n,
    isAccepted: true,
  });
});

test('a corrected figure keeps its accepted value until the correction is accepted', () => {
  expect(after(accepted(7n), submitted(9n))).toMatchObject({ version: 2, value: 9n, accepted: 7n });
  expect(after(accepted(7n), submitted(9n), { kind: 'accept' })).toMatchObject({ accepted: 9n });
});

test('a withdrawn figure is blank, not zero', () => {
  expect(after(submitted(7n), withdrawn)).toMatchObject({ version: 2, value: undefined });
  expect(after(submitted(0n))).toMatchObject({ value: 0n });
});

test('telling again after a withdrawal tells, it does not correct', () => {
  expect(decideFigure(after(submitted(7n), withdrawn), submitted(7n))).toMatchObject({
    change: 'told',
  });
});

test('telling what stands already makes no version', () => {
  expect(decideFigure(after(submitted(7n)), submitted(7n)).kind).toBe('none');
  expect(decideFigure(after(submitted(7n)), accepted(7n)).kind).toBe('acceptance');
});

test('what nobody told can be neither withdrawn nor accepted', () => {
  expect(decideFigure(NEVER_TOLD, withdrawn)).toMatchObject({ code: 'nothing-to-withdraw' });
  expect(decideFigure(NEVER_TOLD, { kind: 'accept' })).toMatchObject({ code: 'nothing-to-accept' });
});

const wish: fc.Arbitrary<FigureWish> = fc.oneof(
  fc.record({
    kind: fc.constant('tell' as const),
    value: fc.bigInt({ min: -3n, max: 3n }),
    isAccepted: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), isAccepted: fc.boolean() }),
  fc.constant({ kind: 'accept' as const }),
);

test('wishing the same twice is wishing it once', () => {
  fc.assert(
    fc.property(fc.array(wish), wish, (earlier, last) => {
      expect(after(...earlier, last, last)).toEqual(after(...earlier, last));
    }),
  );
});

test('an accepted last version is what counts as accepted', () => {
  fc.assert(
    fc.property(fc.array(wish), (wishes) => {
      const standing = after(...wishes);
      if (standing.isAccepted) expect(standing.accepted).toBe(standing.value);
    }),
  );
});
