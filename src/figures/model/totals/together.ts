import type { ToldIndicator } from '#figures/model/indicator.ts';

/** Two values of one indicator as one; blank is not zero. Values of a `none` never meet. */
export function together(
  aggregation: ToldIndicator['aggregation'],
  one: bigint | undefined,
  other: bigint | undefined,
): bigint | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (aggregation === 'min') return one < other ? one : other;
  if (aggregation === 'max') return one > other ? one : other;
  return one + other;
}
