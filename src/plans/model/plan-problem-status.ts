import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { PlanFacts } from './plan-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const PLAN_STATUSES: ProblemStatuses<PlanFacts> = {
  'target-not-a-number': 422,
  'target-below-zero': 422,
  'target-too-fine': 422,
  'target-past-the-bound': 422,
  'target-named-twice': 422,
  'target-changed': 412,
  'not-plannable': 422,
  'not-a-plan-year': 422,
  'plan-unit-not-there': 409,
  'plan-rule-holds-no-day': 422,
  'plan-rule-with-weights': 422,
  'plan-rule-without-weights': 422,
  'plan-rule-weighs-twice': 422,
  'plan-rule-overlaps': 409,
  'bound-not-a-percent': 422,
  'bound-changed': 412,
  'task-step-not-open': 409,
  'task-without-reason': 422,
  'task-own-confirmation': 409,
  'task-lead-supports': 422,
  'task-lead-twice': 422,
};
