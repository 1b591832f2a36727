import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { DirectiveFacts } from './directive-problems.ts';

/** 409: it contradicts what is held. 422: it cannot be. */
export const DIRECTIVE_STATUSES: ProblemStatuses<DirectiveFacts> = {
  'directive-registered-already': 409,
  'directive-issued-later': 422,
  'directive-study-before-issue': 422,
  'directive-issued-after-deeds': 409,
  'directive-not-binding': 409,
  'directive-standing-not-open': 409,
  'directive-standing-before-issue': 422,
  'directive-standing-not-yet': 422,
  'directive-for-nobody': 422,
  'directive-acknowledged': 409,
  'study-step-not-open': 409,
  'study-not-held': 409,
  'study-absent-left': 409,
  'study-day-outside': 422,
  'study-attended-above-summoned': 422,
  'study-nobody-missed': 409,
  'study-summons-the-absent': 422,
  'study-made-up-for': 409,
  'programme-before-issue': 422,
};
