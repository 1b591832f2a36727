import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { ActivityFacts } from '#activities/model/activity-problems.ts';

/** The routes of this room. */
export const ACTIVITY_ROUTES: readonly Route<Problem<ActivityFacts & HttpFacts>>[] = [];
