import type { Fraction } from '#kernel/fraction.ts';

/**
 * A weight divided by shares into whole numbers that add up to it again, by largest remainder, the
 * first of equal ones first. Shares are expected to come to one; a weight without shares is nobody's.
 */
export function divideWeight(
  weight: bigint,
  parts: readonly { readonly share: Fraction }[],
): readonly bigint[] {
  const quotas = parts.map(({ share: { numerator, denominator } }, index) => {
    const dividend = weight * numerator;
    return { index, floor: dividend / denominator, rest: dividend % denominator, of: denominator };
  });
  const divided = quotas.map(({ floor }) => floor);
  let left = weight - divided.reduce((sum, each) => sum + each, 0n);
  const byRest = quotas.toSorted((one, other) => {
    const difference = other.rest * one.of - one.rest * other.of;
    return difference === 0n ? one.index - other.index : difference < 0n ? -1 : 1;
  });
  for (const { index, floor } of byRest) {
    if (left <= 0n) break;
    divided[index] = floor + 1n;
    left -= 1n;
  }
  return divided;
}
