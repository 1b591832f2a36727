import type { UseQueryOptions } from '@tanstack/react-query';
import { parseDecimal } from '#kernel/exact-number.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';

/** Totals of one indicator by which units are weighed. */
export interface MeasuredUnits {
  readonly period: string;
  /** In whole units of the last decimal; units of which nothing is known are left out. */
  readonly weightOf: ReadonlyMap<string, bigint>;
}

export interface MeasureAsked {
  readonly indicator: string;
  readonly decimals: number;
  readonly units: readonly string[];
  /** The periods that may be told of, the latest first. */
  readonly periods: readonly string[];
  /** The day on whose tree. */
  readonly on: string;
}

/** As many units as one question takes. */
const UNITS_AT_ONCE = 100;

/** The totals of the latest period in which any of the units has one; null where none does. */
export function measureQuery(asked: MeasureAsked): UseQueryOptions<MeasuredUnits | null> {
  const { indicator, periods } = asked;
  return {
    queryKey: ['flow-measure', asked],
    queryFn: async () => {
      for (const period of periods) {
        const weightOf = await readWeights(asked, period);
        if (weightOf.size > 0) return { period, weightOf };
      }
      return null;
    },
    meta: { restsOn: [{ topic: 'figures', indicators: [indicator] }, { topic: 'organisation' }] },
  };
}

async function readWeights(
  { indicator, decimals, units, on }: MeasureAsked,
  period: string,
): Promise<ReadonlyMap<string, bigint>> {
  const weights = new Map<string, bigint>();
  for (let first = 0; first < units.length; first += UNITS_AT_ONCE) {
    const unit = units.slice(first, first + UNITS_AT_ONCE);
    const query = { period, as_of: on, unit, indicator: [indicator] };
    const { totals } = await bodyOf(api.GET('/api/v1/totals', { params: { query } }));
    for (const each of totals) {
      const weight = each.value === null ? undefined : scaled(each.value, decimals);
      if (weight !== undefined) weights.set(each.unit, weight);
    }
  }
  return weights;
}

/** What is less than nothing has no width. */
function scaled(value: string, decimals: number): bigint | undefined {
  const read = parseDecimal(value);
  if (read === undefined || read.digits < 0n) return undefined;
  return read.digits * 10n ** BigInt(decimals - read.decimals);
}
