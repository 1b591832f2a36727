import type { PostFacts } from '#people/model/posts/post-problems.ts';
import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';

/** With which status refusals about people, bodies and posts are answered. */
export const POST_STATUSES: ProblemStatuses<PostFacts> = {
  'person-without-given-name': 422,
  'born-in-the-future': 422,
  'body-without-name': 422,
  'term-without-name': 422,
  'post-without-title': 422,
  'no-day-left': 422,
  'no-living-unit': 422,
  'body-of-another-unit': 422,
  'term-of-another-body': 422,
  'outside-of-body': 422,
  'outside-of-term': 422,
  'outside-of-post': 422,
  'terms-overlap': 409,
  'holds-post-already': 409,
  'seats-taken': 409,
  'member-already': 409,
  'head-there-already': 409,
  'others-left-outside': 409,
};
