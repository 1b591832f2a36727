import { formatDecimal, parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import type { OutreachFields } from './outreach-event.ts';

/** Results of several events, added up digit for digit. */
export interface OutreachSum {
  readonly indicator: string;
  /** A plain decimal. */
  readonly value: string;
  /** How many events told a result of it. */
  readonly eventCount: number;
}

const NOTHING: Decimal = { digits: 0n, decimals: 0 };

/**
 * What events come to, by indicator, in the order in which each is first told. Only what is told counts,
 * and each event once, whichever units took part in it.
 */
export function outreachSums(
  events: readonly Pick<OutreachFields, 'state' | 'results'>[],
): readonly OutreachSum[] {
  const sums = new Map<string, { sum: Decimal; eventCount: number }>();
  for (const { state, results } of events) {
    if (state !== 'told') continue;
    for (const { indicator, value } of results) {
      const { sum, eventCount } = sums.get(indicator) ?? { sum: NOTHING, eventCount: 0 };
      const told = parseDecimal(value) ?? NOTHING;
      sums.set(indicator, { sum: plus(sum, told), eventCount: eventCount + 1 });
    }
  }
  return [...sums].map(([indicator, { sum, eventCount }]) => {
    return { indicator, value: formatDecimal(sum), eventCount };
  });
}

function plus(one: Decimal, other: Decimal): Decimal {
  const decimals = Math.max(one.decimals, other.decimals);
  const scaled = ({ digits, decimals: own }: Decimal) => digits * 10n ** BigInt(decimals - own);
  return { digits: scaled(one) + scaled(other), decimals };
}
