import type { Aggregation } from '#figures/model/indicator.ts';
import type { Fraction } from '#kernel/fraction.ts';
import { decimalOf, quotient, tenthsOfPercent, writtenPercent } from './written-share.ts';

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

/** The whole of it, in tenths of a percent. */
const THE_PLAN = 1000n;

/**
 * How a value stands against its plan, compared as it is written: 49.96% reads as 50.0%, which is
 * not behind 50.0%.
 *
 * Only what is added up over a year can be part of a plan: of a ratio, a lowest or highest value
 * half a year does not make a half. `undefined` also where a number is missing or the plan is zero.
 */
export function planProgress(measure: PlanMeasure): PlanProgress | undefined {
  const { aggregation, yearGone } = measure;
  const [value, plan] = [decimalOf(measure.value), decimalOf(measure.plan)];
  if (aggregation !== 'sum' || value === undefined || plan === undefined) return undefined;
  const share = plan.digits > 0n ? quotient(value, plan) : undefined;
  if (share === undefined || yearGone === undefined) return undefined;
  const reached = tenthsOfPercent(share);
  const isBehind = reached < tenthsOfPercent(yearGone);
  return {
    share: writtenPercent(share),
    standing: isBehind ? 'behind' : reached > THE_PLAN ? 'beyond' : 'on-track',
    due: writtenPercent(yearGone),
  };
}
