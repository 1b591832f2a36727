import { compare, fraction, ONE, plus, times, ZERO, type Fraction } from '#kernel/fraction.ts';
import type { IndicatorWeight, PlanRule } from './plan-rule.ts';

/** How far the whole plan has come by a rule, or why that cannot be said. */
export type WholeShare =
  | { readonly kind: 'share'; readonly share: Fraction }
  /** Codes of weighted indicators without a target or a figure: a missing one is not zero. */
  | { readonly kind: 'missing'; readonly indicators: readonly string[] }
  | { readonly kind: 'nothing-due' };

export interface WholeFacts {
  /** How much of its target an indicator has reached; `undefined` where that is not known. */
  readonly shareOf: (indicator: string) => Fraction | undefined;
  readonly tasks: { readonly due: number; readonly doneOfDue: number };
}

export function wholeShare(
  { kind, weights, isCapped }: Pick<PlanRule, 'kind' | 'weights' | 'isCapped'>,
  { shareOf, tasks }: WholeFacts,
): WholeShare {
  if (kind === 'weighted') return weightedShare(weights, shareOf, isCapped);
  if (tasks.due === 0) return { kind: 'nothing-due' };
  return { kind: 'share', share: fraction(BigInt(tasks.doneOfDue), BigInt(tasks.due)) };
}

function weightedShare(
  weights: readonly IndicatorWeight[],
  shareOf: WholeFacts['shareOf'],
  isCapped: boolean,
): WholeShare {
  const missing: string[] = [];
  let [sum, all] = [ZERO, 0n];
  for (const { indicator, weight } of weights) {
    const share = shareOf(indicator);
    if (share === undefined) {
      missing.push(indicator);
      continue;
    }
    const counted = isCapped && compare(share, ONE) > 0 ? ONE : share;
    sum = plus(sum, times(counted, fraction(BigInt(weight), 1n)));
    all += BigInt(weight);
  }
  if (missing.length > 0) return { kind: 'missing', indicators: missing };
  if (all === 0n) return { kind: 'nothing-due' };
  return { kind: 'share', share: times(sum, fraction(1n, all)) };
}
