import type { FigureFault } from '#kernel/exact-number.ts';
import type { Place } from '#kernel/problem.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';

interface FaultyNumber {
  readonly text: string;
  /** As many as the indicator allows. */
  readonly decimals: number;
  readonly place: Place;
  readonly report: FigureReport;
}

const GROUPED = /^-?\d{1,3}(?:[., \u00A0\u202F']\d{3})+(?:[.,]\d*)?$|^-?\d+,\d*$/;
const POINT_MAY_GROUP = /^-?\d{1,3}\.\d{3}$/;

/**
 * Says why a text is no figure. A comma, or a point that may group thousands (1.657 is 1657 in
 * Vietnamese), is asked about, not guessed.
 */
export function reportNumberFault(
  fault: FigureFault,
  { text, decimals, place, report }: FaultyNumber,
): void {
  if (fault === 'too-many-decimals' && POINT_MAY_GROUP.test(text)) {
    report({ code: 'point-may-group', facts: { text, decimals }, place });
  } else if (fault === 'too-many-decimals')
    report({ code: fault, facts: { text, decimals }, place });
  else if (fault === 'not-a-number' && GROUPED.test(text)) {
    report({ code: 'grouped-number', facts: { text }, place });
  } else report({ code: fault, facts: { text }, place });
}
