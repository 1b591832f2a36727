import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  divideHalfEven,
  FIGURE_BOUND,
  formatDecimal,
  formatScaled,
  parseDecimal,
  parseFigure,
} from './exact-number.ts';

const large = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const divisor = large.filter((value) => value !== 0n);
const decimals = fc.integer({ min: 0, max: 15 });
const figure = fc.maxSafeInteger().filter((value) => Math.abs(value) <= FIGURE_BOUND);

describe('exact numbers', () => {
  test('are read back as the value that was written', () => {
    fc.assert(
      fc.property(large, decimals, (scaled, itsDecimals) => {
        const read = parseDecimal(formatScaled(scaled, itsDecimals));
        const padding = itsDecimals - (read?.decimals ?? 0);
        expect((read?.digits ?? 0n) * 10n ** BigInt(padding)).toBe(scaled);
      }),
    );
  });

  test('are written without a trailing zero, a bare point or a negative zero', () => {
    fc.assert(
      fc.property(large, decimals, (scaled, itsDecimals) => {
        expect(formatScaled(scaled, itsDecimals)).toMatch(/^(0|-?[1-9]\d*|-?\d+\.\d*[1-9])$/);
      }),
    );
  });

  test.for([
    [2869n, 2, '28.69'],
    [2850n, 2, '28.5'],
    [2800n, 2, '28'],
    [-5n, 2, '-0.05'],
    [0n, 4, '0'],
    [1000n, 0, '1000'],
    [1n, 15, '0.000000000000001'],
  ] as const)('%i with %i decimals is written %s', ([scaled, itsDecimals, text]) => {
    expect(formatScaled(scaled, itsDecimals)).toBe(text);
  });

  test.for(['007', '1.50', '-0', '0.0', '-0.00', '9'.repeat(40)])('“%s” is one', (text) => {
    const read = parseDecimal(text);
    expect(read && Number(formatDecimal(read)) + 0).toBe(Number(text) + 0);
  });

  test.for([
    '',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '1e3',
    '1,5',
    '1.657,5',
    '--1',
    'NaN',
    '0x10',
    '1_000',
  ])('“%s” is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe('a figure', () => {
  test('is read as the very value that was written, whatever its decimals', () => {
    fc.assert(
      fc.property(figure, decimals, (value, itsDecimals) => {
        expect(parseFigure(formatScaled(BigInt(value), itsDecimals), itsDecimals)).toBe(value + 0);
      }),
    );
  });

  test('may be written with zeros up to the decimals of its indicator', () => {
    expect(['5', '5.0', '5.00', '005'].map((text) => parseFigure(text, 2))).toEqual([
      500, 500, 500, 500,
    ]);
  });

  test('is never a negative zero', () => {
    expect([parseFigure('-0', 0), parseFigure('-0.00', 2)]).toEqual([0, 0]);
  });

  test.for([
    ['1000000000000000', 0, 10 ** 15],
    ['-1000000000000000', 0, -(10 ** 15)],
    ['1000000000000001', 0, 'past-the-bound'],
    ['-1000000000000001', 0, 'past-the-bound'],
    ['10000000000000', 2, 10 ** 15],
    ['10000000000000.01', 2, 'past-the-bound'],
    ['1', 15, 10 ** 15],
    ['1.000000000000001', 15, 'past-the-bound'],
    ['9007199254740993', 0, 'past-the-bound'],
    ['0000000000000000000000007', 0, 7],
  ] as const)('written %s with %i decimals is %s', ([text, itsDecimals, expected]) => {
    expect(parseFigure(text, itsDecimals)).toBe(expected);
  });

  test('with more decimals than its indicator is refused as that', () => {
    expect([parseFigure('1.5', 0), parseFigure('1.234', 2)]).toEqual(
      Array.from({ length: 2 }, () => 'too-many-decimals'),
    );
  });
});

describe('division half even', () => {
  test('is what rounding the exact quotient by its definition gives', () => {
    fc.assert(
      fc.property(large, divisor, (dividend, by) => {
        expect(divideHalfEven(dividend, by)).toBe(nearestEven(dividend, by));
      }),
    );
  });

  test('takes halves to the even neighbour, on both sides of zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -1000n, max: 1000n }),
        fc.constantFrom(2n, -2n),
        (dividend, by) => {
          expect(divideHalfEven(dividend, by)).toBe(nearestEven(dividend, by));
        },
      ),
    );
  });

  test('takes 2.5 to 2, 3.5 to 4 and -2.5 to -2', () => {
    expect([divideHalfEven(5n, 2n), divideHalfEven(7n, 2n), divideHalfEven(-5n, 2n)]).toEqual([
      2n,
      4n,
      -2n,
    ]);
  });

  test('by zero is a bug', () => {
    expect(() => divideHalfEven(1n, 0n)).toThrow(RangeError);
  });
});

/** Of the three integers about the quotient the one nearest to it, of two as near the even one. */
function nearestEven(dividend: bigint, by: bigint): bigint {
  const about = dividend / by;
  const distance = (integer: bigint) => {
    const difference = integer * by - dividend;
    return difference < 0n ? -difference : difference;
  };
  return [about - 1n, about, about + 1n].reduce((best, each) => {
    if (distance(each) !== distance(best)) return distance(each) < distance(best) ? each : best;
    return each % 2n === 0n ? each : best;
  });
}
