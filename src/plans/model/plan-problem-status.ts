import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { PlanFacts } from './plan-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const PLAN_STATUSES: ProblemStatuses<PlanFacts> = {};
