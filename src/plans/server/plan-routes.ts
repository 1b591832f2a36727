import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';

/** The routes of this room. */
export const PLAN_ROUTES: readonly Route<Problem<PlanFacts & HttpFacts>>[] = [];
