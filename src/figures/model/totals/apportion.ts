import type { Fraction } from '#kernel/fraction.ts';

/** One who takes a share of a figure. */
export interface Claim {
  readonly share: Fraction;
  readonly code: string;
}

/**
 * Rule 2: divides a figure into multiples of its last decimal by largest remainder (Hamilton's
 * method), ties to the smaller code, a negative by its absolute value. The shares add up to the
 * whole, and so do the parts, in the order of the claims.
 */
export function apportion(
  value: bigint,
  claims: readonly Claim[],
  compareCodes: (one: string, other: string) => number,
): bigint[] {
  const size = value < 0n ? -value : value;
  const quotas = claims.map(({ share, code }, index) => {
    const dividend = size * share.numerator;
    const floor = dividend / share.denominator;
    return { index, code, floor, remainder: dividend % share.denominator, of: share.denominator };
  });
  let left = size - quotas.reduce((sum, { floor }) => sum + floor, 0n);
  const parts = quotas.map(({ floor }) => floor);
  const byRemainder = quotas.toSorted((one, other) => {
    const difference = other.remainder * one.of - one.remainder * other.of;
    return difference === 0n ? compareCodes(one.code, other.code) : difference < 0n ? -1 : 1;
  });
  for (const { index, floor } of byRemainder) {
    if (left === 0n) break;
    parts[index] = floor + 1n;
    left -= 1n;
  }
  return value < 0n ? parts.map((part) => -part) : parts;
}
