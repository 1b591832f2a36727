/** An exact fraction in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** @throws RangeError where the denominator is zero: the caller has parsed it, so that is a bug. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('fraction: expected a denominator other than 0');
  if (denominator < 0n) return fraction(-numerator, -denominator);
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const WRITTEN_DECIMAL = /^(\d{1,30})(?:\.(\d{1,30}))?$/;
const WRITTEN_FRACTION = /^(\d{1,30})\/(\d{1,30})$/;

/** A share as files write it, `0.25` or `41/58`, never negative; `undefined` for any other text. */
export function parseFraction(text: string): Fraction | undefined {
  const decimal = WRITTEN_DECIMAL.exec(text);
  if (decimal !== null) {
    const decimals = decimal[2] ?? '';
    return fraction(BigInt(`${decimal[1]}${decimals}`), 10n ** BigInt(decimals.length));
  }
  const parts = WRITTEN_FRACTION.exec(text);
  if (parts === null) return undefined;
  const denominator = BigInt(parts[2] ?? '0');
  return denominator === 0n ? undefined : fraction(BigInt(parts[1] ?? '0'), denominator);
}

/** The shortest exact text that `parseFraction` reads back: a decimal where there is one. */
export function formatFraction(value: Fraction): string {
  if (value.denominator === 1n) return String(value.numerator);
  const decimals = decimalsNeeded(value);
  if (decimals === undefined) return `${value.numerator}/${value.denominator}`;
  const digits = String((value.numerator * 10n ** BigInt(decimals)) / value.denominator);
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

export function plus(one: Fraction, other: Fraction): Fraction {
  if (one.numerator === 0n) return other;
  if (other.numerator === 0n) return one;
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { numerator: -other.numerator, denominator: other.denominator });
}

export function times(one: Fraction, other: Fraction): Fraction {
  if (isOne(one)) return other;
  if (isOne(other)) return one;
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

export function isZero(value: Fraction): boolean {
  return value.numerator === 0n;
}

export function isOne(value: Fraction): boolean {
  return value.numerator === value.denominator;
}

/** Negative, zero or positive, as the first is less than, equal to or more than the second. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const FEW_DECIMALS = 12;
const MOST_DIGITS = 30;
const TOO_LONG = 10n ** BigInt(MOST_DIGITS);

/**
 * How many decimals write the fraction exactly; `undefined` where none do, or so many that two
 * whole numbers are shorter and not too long to be read.
 */
function decimalsNeeded({ numerator, denominator }: Fraction): number | undefined {
  const isLong = numerator >= TOO_LONG || denominator >= TOO_LONG;
  const most = isLong ? MOST_DIGITS : FEW_DECIMALS;
  for (let decimals = 1; decimals <= most; decimals++) {
    if (10n ** BigInt(decimals) % denominator === 0n) return decimals;
  }
  return undefined;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
