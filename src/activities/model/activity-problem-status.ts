import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { ActivityFacts } from './activity-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const ACTIVITY_STATUSES: ProblemStatuses<ActivityFacts> = {
  'no-such-place': 404,
  'place-in-itself': 422,
  'place-known-already': 409,
  'day-outside-periods': 422,
  'supporting-unit-unknown': 404,
  'supporting-itself': 422,
  'result-twice': 422,
  'result-below-zero': 422,
  'result-not-summed': 422,
  'told-without-results': 422,
  'outreach-told-by-other': 409,
  'figure-told-otherwise': 409,
  'outreach-unit-ended': 409,
  'outreach-over': 409,
  'photograph-of-others': 403,
  'not-a-photograph': 422,
  'too-many-photographs': 422,
  'no-such-credited-person': 404,
};
