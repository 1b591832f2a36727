import type { Day } from '#kernel/day.ts';
import { contains, intersection, isEmpty, type Period } from '#kernel/period.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';

export const RULE_KINDS = ['tasks', 'weighted'] as const;
/** Tasks done of tasks due, or indicators weighted by a decision. */
export type RuleKind = (typeof RULE_KINDS)[number];

export interface IndicatorWeight {
  readonly indicator: string;
  /** A whole number above zero; what it is a part of is the sum of all. */
  readonly weight: number;
}

/** By what one percentage says how far the plan of a unit has come. */
export interface PlanRule {
  readonly kind: RuleKind;
  readonly name: string;
  /** The decision by which it is so. */
  readonly basis: string;
  readonly period: Period;
  readonly weights: readonly IndicatorWeight[];
  /** Whether what is beyond a target counts as reached and no more. */
  readonly isCapped: boolean;
}

/** Why a rule cannot be; `others`: those of the same unit. */
export function planRuleProblem(
  rule: PlanRule,
  others: readonly PlanRule[],
): Problem<PlanFacts> | undefined {
  const { name, kind, weights, period } = rule;
  if (isEmpty(period)) return { code: 'plan-rule-holds-no-day', facts: { name } };
  const isWeighted = weights.length > 0;
  if (isWeighted !== (kind === 'weighted')) {
    return { code: isWeighted ? 'plan-rule-with-weights' : 'plan-rule-without-weights', facts: {} };
  }
  const twice = weights.find(({ indicator }, at) =>
    weights.some((each, index) => index > at && each.indicator === indicator),
  );
  if (twice !== undefined) {
    return { code: 'plan-rule-weighs-twice', facts: { code: twice.indicator } };
  }
  const other = others.find((each) => !isEmpty(intersection(each.period, period)));
  return other && { code: 'plan-rule-overlaps', facts: { name: other.name } };
}

/** The rule in force on a day; where none is, that of the nearest unit above that has one. */
export function ruleInForce<Rule extends { readonly period: Period }>(
  ofLine: readonly (readonly Rule[])[],
  day: Day,
): Rule | undefined {
  for (const rules of ofLine) {
    const found = rules.find(({ period }) => contains(period, day));
    if (found !== undefined) return found;
  }
  return undefined;
}
