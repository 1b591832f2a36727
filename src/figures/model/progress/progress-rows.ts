import type { Aggregation } from '#figures/model/indicator.ts';
import type { Status } from '#figures/model/totals/status.ts';
import type { Fraction } from '#kernel/fraction.ts';
import { planProgress, type PlanProgress } from './plan-progress.ts';
import { yearChange, type YearChange } from './year-change.ts';

/** An indicator as it is listed. */
export interface ListedIndicator {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  readonly decimals: number;
  readonly aggregation: Aggregation;
  /** By what its figures are divided; left out: by the share of the whole. */
  readonly shareBasis?: string | undefined;
  readonly targetOf?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
}

/** A total of one unit as it is answered. */
export interface ListedTotal {
  readonly indicator: string;
  readonly value: string | null;
  readonly reported: number;
  readonly expected: number | null;
  /** How many of those asked told. */
  readonly answered: number | null;
  readonly status: Status;
}

/** An indicator of a unit: what was told, what was planned for the year, what it was a year before. */
export interface ProgressRow {
  readonly indicator: ListedIndicator;
  /** `undefined`: nothing was told nor asked. */
  readonly now: ListedTotal | undefined;
  readonly plan: ListedTotal | undefined;
  readonly before: ListedTotal | undefined;
  readonly progress: PlanProgress | undefined;
  readonly change: YearChange | undefined;
}

export interface ToldProgress {
  readonly now: readonly ListedTotal[];
  readonly plan: readonly ListedTotal[];
  readonly before: readonly ListedTotal[];
  readonly yearGone: Fraction | undefined;
}

/**
 * A row for each indicator, in their order. One that is the target of another stands in that one's
 * row, unless it is told for the very period, as in a year.
 */
export function progressRows(
  indicators: readonly ListedIndicator[],
  { now, plan, before, yearGone }: ToldProgress,
): readonly ProgressRow[] {
  const [nowOf, planOf, beforeOf] = [now, plan, before].map(byIndicator);
  const targets = new Map(
    indicators.flatMap(({ code, targetOf }) => (targetOf === undefined ? [] : [[targetOf, code]])),
  );
  return indicators
    .filter(({ code, targetOf }) => targetOf === undefined || nowOf?.has(code))
    .map((indicator) => {
      const { code, aggregation, decimals } = indicator;
      const total = nowOf?.get(code);
      const planned = planOf?.get(targets.get(code) ?? '');
      const past = beforeOf?.get(code);
      const value = total?.value;
      return {
        indicator,
        now: total,
        plan: planned,
        before: past,
        progress: planProgress({ aggregation, value, plan: planned?.value, yearGone }),
        change: yearChange({ aggregation, decimals, value, before: past?.value }),
      };
    });
}

/** Whether a row says anything of the unit at all. */
export function saysAnything({ now, plan, before }: ProgressRow): boolean {
  return now !== undefined || plan !== undefined || before !== undefined;
}

function byIndicator(totals: readonly ListedTotal[]): ReadonlyMap<string, ListedTotal> {
  return new Map(totals.map((total) => [total.indicator, total]));
}
