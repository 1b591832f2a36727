import type { Indicator } from '#figures/model/indicator.ts';
import { formatScaled, parseFigure } from '#kernel/exact-number.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';

type Outcome =
  | { readonly kind: 'done'; readonly value: string }
  | { readonly kind: 'refused'; readonly problem: Problem<PlanFacts> };

/** A target as it is kept: a plain decimal, never below zero, no finer than its indicator. */
export function targetValue(
  text: string,
  { decimals }: Pick<Indicator, 'decimals'>,
  unit: string,
): Outcome {
  const scaled = parseFigure(text, decimals);
  if (scaled === 'too-many-decimals') {
    return refuse({ code: 'target-too-fine', facts: { text, unit, decimals } });
  }
  if (scaled === 'past-the-bound') {
    return refuse({ code: 'target-past-the-bound', facts: { text, unit } });
  }
  if (typeof scaled === 'string') {
    return refuse({ code: 'target-not-a-number', facts: { text, unit } });
  }
  if (scaled < 0) return refuse({ code: 'target-below-zero', facts: { text, unit } });
  return { kind: 'done', value: formatScaled(BigInt(scaled), decimals) };
}

function refuse(problem: Problem<PlanFacts>): Outcome {
  return { kind: 'refused', problem };
}

/** Whether an indicator can have targets: half a year of a ratio or of a rank is no half of it. */
export function isPlannable({ aggregation, targetOf }: Indicator): boolean {
  return aggregation === 'sum' && targetOf === undefined;
}
