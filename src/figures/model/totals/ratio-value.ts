import { divideHalfEven } from '#kernel/exact-number.ts';
import type { Total } from './series-totals.ts';
import { statusOfRatio, type Status } from './status.ts';

/** What a ratio is made of: the totals of its two parts in one unit. */
export interface RatioTotals {
  readonly numerator: PartTotal | undefined;
  readonly denominator: PartTotal | undefined;
}

export type PartTotal = Pick<Total, 'value' | 'status'>;

export interface RatioValue {
  readonly value: bigint | undefined;
  readonly status: Status;
}

/** What brings the quotient of two scaled totals to the decimals of the ratio. */
export interface RatioScale {
  readonly up: bigint;
  readonly down: bigint;
}

/** The decimals of a ratio and of its two parts. */
export interface RatioDecimals {
  readonly ratio: number;
  readonly numerator: number;
  readonly denominator: number;
}

export function ratioScale({ ratio, numerator, denominator }: RatioDecimals): RatioScale {
  const exponent = ratio + denominator - numerator;
  return exponent >= 0
    ? { up: 10n ** BigInt(exponent), down: 1n }
    : { up: 1n, down: 10n ** BigInt(-exponent) };
}

/**
 * Rules 6 and 8: a ratio made again from its summed parts, half even. `undefined` where a part is
 * missing or the denominator is 0: then the ratio has no row.
 */
export function ratioValue(
  { numerator, denominator }: RatioTotals,
  scale: RatioScale,
): RatioValue | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  if (numerator.status === 'not-reported' || denominator.status === 'not-reported')
    return undefined;
  if (denominator.value === 0n) return undefined;
  const status = statusOfRatio(numerator.status, denominator.status);
  if (numerator.value === undefined || denominator.value === undefined)
    return { value: undefined, status };
  const value = divideHalfEven(numerator.value * scale.up, denominator.value * scale.down);
  return { value, status };
}
