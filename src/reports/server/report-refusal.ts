import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts, HttpProblem } from '#platform/model/http-problems.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';

/** Why something was not done, as a command comes back with it. */
export interface ReportRefusal {
  readonly kind: 'refused';
  readonly problem: Problem<ReportFacts & HttpFacts>;
}

export function refuse(problem: Problem<ReportFacts & HttpFacts>): ReportRefusal {
  return { kind: 'refused', problem };
}

/** What is answered where there is no such thing, and where it is out of sight. */
export function noSuch(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}

/** Why a text is refused that names no period; `undefined` where it names one. */
export function noPeriod(
  text: string,
): { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> } | undefined {
  if (lastDayOfPeriod(text) !== undefined) return undefined;
  return { kind: 'refused', problem: { code: 'not-a-period', facts: { text } } };
}
