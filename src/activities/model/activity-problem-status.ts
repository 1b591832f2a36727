import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { ActivityFacts } from './activity-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const ACTIVITY_STATUSES: ProblemStatuses<ActivityFacts> = {};
