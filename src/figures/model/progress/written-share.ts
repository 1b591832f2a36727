import { divideHalfEven, formatScaled, parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import { fraction, type Fraction } from '#kernel/fraction.ts';

/** A number of the API; `undefined` where there is none. */
export function decimalOf(written: string | null | undefined): Decimal | undefined {
  return written === null || written === undefined ? undefined : parseDecimal(written);
}

/** How many times one number is contained in another, exactly; `undefined` where that one is zero. */
export function quotient(part: Decimal, whole: Decimal): Fraction | undefined {
  if (whole.digits === 0n) return undefined;
  return fraction(
    part.digits * 10n ** BigInt(whole.decimals),
    whole.digits * 10n ** BigInt(part.decimals),
  );
}

/** A share as a percentage with one decimal, a half to the even neighbour: `55.0`. */
export function writtenPercent(share: Fraction): string {
  return withDecimals(formatScaled(tenthsOfPercent(share), 1), 1);
}

/** The same as a number that can be compared: 550. */
export function tenthsOfPercent({ numerator, denominator }: Fraction): bigint {
  return divideHalfEven(numerator * 1000n, denominator);
}

/** A number of the API with as many decimals as its indicator has, as they stand in a column. */
export function withDecimals(written: string, decimals: number): string {
  const [whole = '', fractional = ''] = written.split('.');
  return decimals === 0 ? written : `${whole}.${fractional.padEnd(decimals, '0')}`;
}
