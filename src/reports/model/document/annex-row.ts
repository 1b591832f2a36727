import type { Aggregation } from '#figures/model/indicator.ts';
import { decimalOf, quotient, writtenPercent } from '#figures/model/progress/written-share.ts';

/** An indicator with what is told of it, before it becomes a line of the table. */
interface IndicatorTold {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  readonly aggregation: Aggregation;
  readonly plan: string | null;
  readonly ofPlan: string | null;
  readonly accepted: string | null;
  readonly submitted: string | null;
  readonly before: string | null;
}

/** A line of the table of a report: numbers as the API writes them, null where nothing is known. */
export interface AnnexRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  /** Of the year. */
  readonly plan: string | null;
  /** What was accepted in the period. */
  readonly result: string | null;
  /** In percent of the plan, with one decimal. */
  readonly ofPlan: string | null;
  /** Accepted in the same period a year before. */
  readonly before: string | null;
  /** In percent of that, with one decimal; of what is not added up, nothing. */
  readonly ofBefore: string | null;
  /** With what is submitted and not accepted yet, where that differs. */
  readonly submitted: string | null;
}

/** `undefined` where nothing at all is known of the indicator. */
export function annexRow(told: IndicatorTold): AnnexRow | undefined {
  const { plan, accepted: result, submitted, before, ofPlan, aggregation, ...named } = told;
  if ([plan, result, submitted, before].every((each) => each === null)) return undefined;
  return {
    ...{ ...named, plan, result, before },
    ofPlan,
    ofBefore: aggregation === 'sum' ? percentOf(result, before) : null,
    submitted: submitted === result ? null : submitted,
  };
}

function percentOf(part: string | null, whole: string | null): string | null {
  const [one, other] = [decimalOf(part), decimalOf(whole)];
  const share = one === undefined || other === undefined ? undefined : quotient(one, other);
  return share === undefined ? null : writtenPercent(share);
}
