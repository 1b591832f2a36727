import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  formatFraction,
  fraction,
  isOne,
  isZero,
  minus,
  ONE,
  parseFraction,
  plus,
  times,
  ZERO,
} from './fraction.ts';

const integer = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
const anyFraction = fc.tuple(integer, positive).map(([above, below]) => fraction(above, below));
const share = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), positive)
  .map(([above, below]) => fraction(above, below));

describe('fractions', () => {
  test('are added and multiplied in any order and grouping', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, b)).toEqual(times(b, a));
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(times(times(a, b), c)).toEqual(times(a, times(b, c)));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
      }),
    );
  });

  test('are left as they are by adding nothing and by taking all of them', () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        expect(plus(a, ZERO)).toEqual(a);
        expect(times(a, ONE)).toEqual(a);
        expect(minus(a, a)).toEqual(ZERO);
        expect(times(a, ZERO)).toEqual(ZERO);
      }),
    );
  });

  test('come back when what was taken away is added again', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(plus(minus(a, b), b)).toEqual(a);
      }),
    );
  });

  test('have one form, in lowest terms above a positive denominator', () => {
    fc.assert(
      fc.property(integer, positive, positive, (above, below, factor) => {
        expect(fraction(above * factor, below * factor)).toEqual(fraction(above, below));
        expect(fraction(-above, -below)).toEqual(fraction(above, below));
        expect(fraction(above, below).denominator).toBeGreaterThan(0n);
      }),
    );
  });

  test('compare as their difference does to zero', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const { numerator } = minus(a, b);
        expect(Math.sign(compare(a, b))).toBe(numerator < 0n ? -1 : numerator > 0n ? 1 : 0);
      }),
    );
  });

  test('are zero and one where they equal them', () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        expect(isZero(a)).toBe(compare(a, ZERO) === 0);
        expect(isOne(a)).toBe(compare(a, ONE) === 0);
      }),
    );
  });

  test('are not made above a denominator of zero', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });
});

describe('shares', () => {
  test('are read back as they were written, to the last digit', () => {
    fc.assert(
      fc.property(share, (a) => {
        expect(parseFraction(formatFraction(a))).toEqual(a);
      }),
    );
  });

  test('of as many decimals as can be read are read back too', () => {
    const digits = fc.stringMatching(/^\d{1,30}$/);
    fc.assert(
      fc.property(digits, digits, (whole, decimals) => {
        const told = parseFraction(`${whole}.${decimals}`) ?? ZERO;
        expect(parseFraction(formatFraction(told))).toEqual(told);
      }),
    );
  });

  test('written as decimals are the fractions of powers of ten that they say', () => {
    const digits = fc.stringMatching(/^\d{1,30}$/);
    fc.assert(
      fc.property(digits, digits, (whole, decimals) => {
        const expected = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
        expect(parseFraction(`${whole}.${decimals}`)).toEqual(expected);
      }),
    );
  });

  test.for([
    ['0.25', '0.25'],
    ['0.250', '0.25'],
    ['1/4', '0.25'],
    ['41/58', '41/58'],
    ['2/3', '2/3'],
    ['58/58', '1'],
    ['0/7', '0'],
    ['007/8', '0.875'],
    ['1.5', '1.5'],
    ['1/4096', '0.000244140625'],
    ['1/8192', '1/8192'],
  ])('written %s are written again as %s', ([text = '', again]) => {
    const read = parseFraction(text);
    expect(read && formatFraction(read)).toBe(again);
  });

  test.for([
    '1/0',
    '0/0',
    '-0.5',
    '-1/2',
    '+1',
    '1e-3',
    '.5',
    '5.',
    '1/2/3',
    '1 / 2',
    '0,5',
    '50%',
    '½',
    '',
  ])('“%s” is none', (text) => {
    expect(parseFraction(text)).toBeUndefined();
  });
});
