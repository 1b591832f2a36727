import type { Aggregation } from '#figures/model/indicator.ts';
import type { Status } from '#figures/model/totals/status.ts';
import { parseDecimal } from '#kernel/exact-number.ts';
import { compare, fraction, ZERO, type Fraction } from '#kernel/fraction.ts';

/** The total of a unit directly below, as it is answered. */
export interface PartTotal {
  readonly value: string | null;
  readonly status: Status;
}

/** What stands below a total, by what a reader looks for first. */
export interface TrailParts<Part> {
  /** Those that make it up: the largest first, of a lowest value the lowest. */
  readonly telling: readonly Part[];
  /** Those that add nothing to a sum. */
  readonly zero: readonly Part[];
  /** Those with no value, in the order of the tree: nothing told yet, or nothing to be continued. */
  readonly blank: readonly Part[];
}

/** Puts the totals directly below one in the order in which they explain it. */
export function trailParts<Part extends PartTotal>(
  parts: readonly Part[],
  aggregation: Aggregation,
): TrailParts<Part> {
  const sized = parts.map((part) => ({ part, size: sizeOf(part) }));
  const isZero = ({ size }: Sized<Part>) =>
    aggregation === 'sum' && size !== undefined && size.numerator === 0n;
  const direction = aggregation === 'min' ? 1 : -1;
  return {
    telling: sized
      .filter((each) => each.size !== undefined && !isZero(each))
      .toSorted((one, other) => direction * compare(one.size ?? ZERO, other.size ?? ZERO))
      .map(({ part }) => part),
    zero: sized.filter(isZero).map(({ part }) => part),
    blank: sized.filter(({ size }) => size === undefined).map(({ part }) => part),
  };
}

interface Sized<Part> {
  readonly part: Part;
  readonly size: Fraction | undefined;
}

function sizeOf({ value }: PartTotal): Fraction | undefined {
  const decimal = value === null ? undefined : parseDecimal(value);
  return decimal && fraction(decimal.digits, 10n ** BigInt(decimal.decimals));
}
