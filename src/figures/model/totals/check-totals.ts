import { parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import type { PublishedTotal } from '#figures/model/tables/published-totals-table.ts';
import type { TotalRow } from './total-rows.ts';

/** A published total that ours does not meet; `ours` is undefined where there is none. */
export interface Difference {
  readonly published: PublishedTotal;
  readonly ours: Decimal | undefined;
  readonly status: string;
}

export interface TotalsCheck {
  readonly met: number;
  readonly published: number;
  readonly differences: readonly Difference[];
}

/** Holds our totals against published ones: each is met where it differs by no more than `tolerance`. */
export function checkTotals(
  published: readonly PublishedTotal[],
  rows: Iterable<TotalRow>,
  tolerance: Decimal,
): TotalsCheck {
  const keyOf = (unit: string, period: string, indicator: string) =>
    JSON.stringify([unit, period, indicator]);
  const wanted = new Set(
    published.map((each) => keyOf(each.unitCode, each.period, each.indicator)),
  );
  const ours = new Map<string, TotalRow>();
  for (const row of rows) {
    const key = keyOf(row.unit_code, row.period, row.indicator);
    if (wanted.has(key)) ours.set(key, row);
  }
  const differences = published.flatMap((each): Difference[] => {
    const row = ours.get(keyOf(each.unitCode, each.period, each.indicator));
    const value = row && parseDecimal(row.value);
    if (value !== undefined && isWithin(each.value, value, tolerance)) return [];
    return [{ published: each, ours: value, status: row?.status ?? '' }];
  });
  return { met: published.length - differences.length, published: published.length, differences };
}

function isWithin(one: Decimal, other: Decimal, tolerance: Decimal): boolean {
  const decimals = Math.max(one.decimals, other.decimals, tolerance.decimals);
  const scaled = ({ digits, decimals: its }: Decimal) => digits * 10n ** BigInt(decimals - its);
  const difference = scaled(one) - scaled(other);
  return (difference < 0n ? -difference : difference) <= scaled(tolerance);
}
