import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { KeptFileFacts } from '#platform/model/files/kept-file-problems.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';

/** An indicator as sentences call it; where there is none in English, as it is called here. */
export interface NamedIndicator {
  readonly name: string;
  readonly nameEn: string;
}

/** Why something is refused here, and what each sentence needs. */
export interface ActivityFacts {
  'no-such-place': { id: string };
  'place-in-itself': { name: string };
  /** `name`: with the wider places it lies in. */
  'place-known-already': { name: string };
  'day-outside-periods': { day: string; periods: readonly string[] };
  /** Nobody who is no unit takes part. */
  'supporting-unit-unknown': { id: string };
  'supporting-itself': Record<string, never>;
  'result-twice': { indicator: NamedIndicator };
  'result-below-zero': { indicator: NamedIndicator; text: string };
  'result-not-summed': { indicator: NamedIndicator };
  'told-without-results': Record<string, never>;
  'outreach-told-by-other': { unit: string; title: string };
  'figure-told-otherwise': { indicator: NamedIndicator; period: string; told: string; sum: string };
  /** `heir`: empty where nobody took over. */
  'outreach-unit-ended': { unit: string; period: string; heir: string };
  'outreach-over': { state: string };
  'photograph-of-others': Record<string, never>;
  'not-a-photograph': { name: string };
  'too-many-photographs': { limit: number };
  'no-such-credited-person': { id: string };
}

/** What a command of this room may refuse with: figures are told by it, and refuse in their own words. */
export type ActivityProblem = Problem<
  ActivityFacts & HttpFacts & FigureFacts & Pick<KeptFileFacts, 'no-such-file'>
>;

export interface ActivityRefusal {
  readonly kind: 'refused';
  readonly problem: ActivityProblem;
}

export function refused(problem: ActivityProblem): ActivityRefusal {
  return { kind: 'refused', problem };
}
