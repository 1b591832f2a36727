import type { Aggregation } from '#figures/model/indicator.ts';
import { formatScaled, type Decimal } from '#kernel/exact-number.ts';
import { minus, ONE } from '#kernel/fraction.ts';
import { decimalOf, quotient, withDecimals, writtenPercent } from './written-share.ts';

/** How a value differs from that of the same period a year before; `written` may be below zero. */
export interface YearChange {
  readonly kind: 'percent' | 'difference';
  readonly written: string;
}

export interface YearPair {
  readonly aggregation: Aggregation;
  readonly decimals: number;
  /** Numbers of the API; null where there is none. */
  readonly value: string | null | undefined;
  readonly before: string | null | undefined;
}

/** Of fewer than so many a percentage says nothing: one house more than one is not “+100%”. */
const FEWEST_FOR_PERCENT = 20n;

/**
 * What is added up changes by a percentage where there was enough of it, and otherwise, like ratios,
 * lowest and highest values, by a difference in its own measure. What is not rolled up is not
 * compared: a rank of 3 after a rank of 5 is no “−2”.
 */
export function yearChange({
  aggregation,
  decimals,
  value,
  before,
}: YearPair): YearChange | undefined {
  const [now, then] = [decimalOf(value), decimalOf(before)];
  if (now === undefined || then === undefined || aggregation === 'none') return undefined;
  const isEnough = then.digits >= FEWEST_FOR_PERCENT * 10n ** BigInt(then.decimals);
  const times = aggregation === 'sum' && isEnough ? quotient(now, then) : undefined;
  if (times !== undefined) return { kind: 'percent', written: writtenPercent(minus(times, ONE)) };
  return { kind: 'difference', written: withDecimals(difference(now, then), decimals) };
}

function difference(one: Decimal, other: Decimal): string {
  const decimals = Math.max(one.decimals, other.decimals);
  const scaled = ({ digits, decimals: own }: Decimal) => digits * 10n ** BigInt(decimals - own);
  return formatScaled(scaled(one) - scaled(other), decimals);
}
