import type { Aggregation } from '#figures/model/indicator.ts';
import { compare, ONE, type Fraction } from '#kernel/fraction.ts';
import { decimalOf, quotient, writtenPercent } from './written-share.ts';

/**
 * How an indicator stands against its plan for the year: behind the share of the year that is gone,
 * at it or beyond, or beyond the plan as a whole.
 */
export interface PlanProgress {
  /** In percent of the plan, with one decimal. */
  readonly share: string;
  readonly standing: 'behind' | 'on-track' | 'beyond';
  /** The percentage that should have been reached. */
  readonly due: string;
}

export interface PlanMeasure {
  readonly aggregation: Aggregation;
  /** Numbers of the API; null where there is none. */
  readonly value: string | null | undefined;
  readonly plan: string | null | undefined;
  /** The share of the year that the period has taken up. */
  readonly yearGone: Fraction | undefined;
}

/**
 * Only what is added up over a year can be part of a plan: of a ratio, a lowest or highest value
 * half a year does not make a half. `undefined` also where a number is missing or the plan is zero.
 */
export function planProgress(measure: PlanMeasure): PlanProgress | undefined {
  const { aggregation, yearGone } = measure;
  const [value, plan] = [decimalOf(measure.value), decimalOf(measure.plan)];
  if (aggregation !== 'sum' || value === undefined || plan === undefined) return undefined;
  const share = plan.digits > 0n ? quotient(value, plan) : undefined;
  if (share === undefined || yearGone === undefined) return undefined;
  const isBehind = compare(share, yearGone) < 0;
  return {
    share: writtenPercent(share),
    standing: isBehind ? 'behind' : compare(share, ONE) > 0 ? 'beyond' : 'on-track',
    due: writtenPercent(yearGone),
  };
}
