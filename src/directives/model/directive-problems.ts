import type { Problem } from '#kernel/problem.ts';
import type { DirectiveStanding } from '#directives/model/register/directive-life-cycle.ts';
import type { SentState } from '#directives/model/study/sent-directive-life-cycle.ts';

/** Why something is refused here, and what each sentence needs. Days are written as `2026-06-30`. */
export interface DirectiveFacts {
  /** `arrival`: as what the first stands in the register, `12/2026`. */
  'directive-registered-already': { number: string; symbol: string; arrival: string };
  'directive-issued-later': { day: string };
  'directive-study-before-issue': { day: string; issuedOn: string };
  /** `day`: of what was done with it first. */
  'directive-issued-after-deeds': { day: string; issuedOn: string };
  'directive-not-binding': { standing: DirectiveStanding };
  'directive-standing-not-open': { standing: DirectiveStanding };
  'directive-standing-before-issue': { day: string; issuedOn: string };
  'directive-standing-not-yet': { day: string };
  'directive-for-nobody': Record<string, never>;
  'directive-acknowledged': Record<string, never>;
  'study-step-not-open': { state: SentState };
  'study-not-held': Record<string, never>;
  /** How many were summoned and have been in no session yet. */
  'study-absent-left': { absent: number };
  'study-day-outside': { day: string; issuedOn: string; today: string };
  'study-attended-above-summoned': { attended: number; summoned: number };
  'study-nobody-missed': Record<string, never>;
  'study-summons-the-absent': { summoned: number; absent: number };
  'study-made-up-for': { madeUp: number };
  'programme-before-issue': { day: string; issuedOn: string };
}

export type DirectiveProblem = Problem<DirectiveFacts>;
