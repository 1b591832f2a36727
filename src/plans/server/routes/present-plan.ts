import type { z } from 'zod';
import type { KeptIndicator } from '#figures/server/kept/kept-indicators.ts';
import { planProgress } from '#figures/model/progress/plan-progress.ts';
import { formatDay, LATEST } from '#kernel/day.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import type { BranchUnit } from '#plans/server/progress/branch-on.ts';
import { progressIn } from '#plans/server/progress/plan-progress-of.ts';
import type { ReadPlan } from '#plans/server/progress/read-plan.ts';
import type { WholePlan } from '#plans/server/whole/whole-of.ts';
import type { planContract, planPartsContract } from './plan-contract.ts';

type Presented = z.output<typeof planContract>;

interface AnsweredPlan {
  readonly plan: ReadPlan;
  readonly whole: WholePlan;
  readonly period: string;
  readonly allowed: Presented['allowed'];
}

export function presentPlan({ plan, whole, period, allowed }: AnsweredPlan): Presented {
  const progress = progressIn(plan, whole);
  const [{ id: unit, code, name, nameEn }] = plan.branch;
  return {
    ...{ unit, code, name, nameEn, year: plan.year, period, asOf: formatDay(plan.day) },
    ...{ yearGone: progress.yearGone, goneBy: progress.goneBy },
    indicators: progress.indicators.map((each) => ({ ...each, without: [...each.without] })),
    whole: {
      rule: presentRule(whole.rule),
      share: progress.whole.share,
      missing: [...progress.whole.missing],
      bound: progress.whole.bound,
      boundVersion: whole.bound?.version ?? 0,
    },
    allowed,
  };
}

function presentRule(rule: WholePlan['rule']): Presented['whole']['rule'] {
  if (rule === undefined) return null;
  const { id, version, unit, kind, name, basis, period, weights, isCapped } = rule;
  const until = period.until === LATEST ? null : formatDay(period.until);
  const days = { from: formatDay(period.from), until };
  return { ...{ id, version, unit, kind, name, basis }, ...days, weights: [...weights], isCapped };
}

export function presentParts(
  plan: ReadPlan,
  indicator: KeptIndicator,
): z.output<typeof planPartsContract> {
  const { code, decimals } = indicator.indicator;
  return {
    ...{ year: plan.year, asOf: formatDay(plan.day), indicator: code, decimals },
    whole: presentPart(plan, indicator, plan.branch[0]),
    parts: plan.parts.map((part) => presentPart(plan, indicator, part)),
  };
}

function presentPart(
  plan: ReadPlan,
  indicator: KeptIndicator,
  part: BranchUnit,
): z.output<typeof planPartsContract>['whole'] {
  const { decimals, aggregation } = indicator.indicator;
  const written = (scaled: bigint | undefined) =>
    scaled === undefined ? null : formatScaled(scaled, decimals);
  const { target, targetOf, partsSum } = plan.planned(part, indicator);
  const held = plan.target(part, indicator);
  const value = written(plan.done(part, indicator).value);
  const measure = { aggregation, value, plan: written(target), yearGone: plan.yearGone };
  return {
    ...{ unit: part.id, code: part.code, name: part.name, nameEn: part.nameEn },
    given: written(held?.given),
    ...{ target: measure.plan, targetOf, partsSum: written(partsSum), value },
    share: planProgress(measure)?.share ?? null,
    own: held?.own?.value ?? null,
    version: held?.own?.version ?? 0,
  };
}
