import { formatDay } from '#kernel/day.ts';
import { planProgress, type PlanProgress } from '#figures/model/progress/plan-progress.ts';
import { writtenPercent } from '#figures/model/progress/written-share.ts';
import type { KeptIndicator } from '#figures/server/kept/kept-indicators.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import type { TargetOf } from '#plans/model/targets/planned-sum.ts';
import type { Comparison } from '#plans/model/whole/plan-bound.ts';
import type { RuleKind } from '#plans/model/whole/plan-rule.ts';
import { wholeOf, type WholePlan } from '#plans/server/whole/whole-of.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { readPlan, type PlanWish, type ReadPlan } from './read-plan.ts';

/** How an indicator of a unit stands against the plan of the year; numbers as the API writes them. */
export interface IndicatorProgress {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  readonly decimals: number;
  readonly target: string | null;
  readonly targetOf: TargetOf;
  /** What the parts of the unit come to; null where it has none, or nothing is known of them. */
  readonly partsSum: string | null;
  /** How many parts there are, and of how many it is known what they are to reach. */
  readonly parts: number;
  readonly partsPlanned: number;
  /** Done to date. */
  readonly value: string | null;
  /** Periods of the year of which nothing was told, while others were. */
  readonly without: readonly string[];
  /** In percent of the target, with one decimal; null where it cannot be said. */
  readonly share: string | null;
  readonly standing: PlanProgress['standing'] | null;
}

/** How the plan of a unit stands. */
export interface UnitPlanProgress {
  readonly year: string;
  /** In percent, with one decimal. */
  readonly yearGone: string;
  /** The day by which so much of the year is gone, `2026-06-14`. */
  readonly goneBy: string;
  readonly indicators: readonly IndicatorProgress[];
  readonly whole: {
    readonly rule: {
      readonly kind: RuleKind;
      readonly name: string;
      readonly basis: string;
    } | null;
    /** In percent; null without a rule, and where an indicator that it weighs is missing. */
    readonly share: string | null;
    /** Codes of indicators whose target or figure the rule lacks. */
    readonly missing: readonly string[];
    readonly bound: {
      readonly comparison: Comparison;
      readonly percent: string;
      /** The text that says so. */
      readonly text: string;
    } | null;
  };
}

/**
 * How the plan of a unit and all below it stands at a period, by what is accepted unless another scope is asked.
 * `undefined` where the period is none, or the unit does not live on the day of its tree.
 */
export async function planProgressOf(
  view: Snapshot,
  wish: PlanWish,
): Promise<UnitPlanProgress | undefined> {
  const plan = await readPlan(view, wish);
  return plan && progressIn(plan, await wholeOf(view, plan, wish));
}

/** The same of a plan that is read. */
export function progressIn(plan: ReadPlan, whole: WholePlan): UnitPlanProgress {
  return {
    year: plan.year,
    yearGone: writtenPercent(plan.yearGone),
    goneBy: formatDay(plan.goneBy),
    indicators: plan.indicators.map((indicator) => indicatorProgress(plan, indicator)),
    whole: writtenWhole(whole),
  };
}

function indicatorProgress(plan: ReadPlan, kept: KeptIndicator): IndicatorProgress {
  const [unit] = plan.branch;
  const { code, name, nameEn, unitOfMeasure, decimals, aggregation } = kept.indicator;
  const written = (scaled: bigint | undefined) =>
    scaled === undefined ? null : formatScaled(scaled, decimals);
  const { target, targetOf, partsSum } = plan.planned(unit, kept);
  const done = plan.done(unit, kept);
  const value = written(done.value);
  const measure = { aggregation, value, plan: written(target), yearGone: plan.yearGone };
  const progress = planProgress(measure);
  return {
    ...{ code, name, nameEn, unitOfMeasure, decimals },
    ...{ target: measure.plan, targetOf, partsSum: written(partsSum) },
    parts: plan.parts.length,
    partsPlanned: plan.parts.filter((part) => plan.planned(part, kept).target !== undefined).length,
    ...{ value, without: done.without },
    share: progress?.share ?? null,
    standing: progress?.standing ?? null,
  };
}

function writtenWhole({ rule, share, bound }: WholePlan): UnitPlanProgress['whole'] {
  return {
    rule: rule === undefined ? null : { kind: rule.kind, name: rule.name, basis: rule.basis },
    share: share?.kind === 'share' ? writtenPercent(share.share) : null,
    missing: share?.kind === 'missing' ? share.indicators : [],
    bound: writtenBound(bound),
  };
}

function writtenBound(bound: WholePlan['bound']): UnitPlanProgress['whole']['bound'] {
  if (bound === undefined || bound.percent === null) return null;
  return { comparison: bound.comparison, percent: bound.percent, text: bound.source };
}
