import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { ConferenceFacts } from '#conference/model/conference-problems.ts';

/** The routes of this room. */
export const CONFERENCE_ROUTES: readonly Route<Problem<ConferenceFacts & HttpFacts>>[] = [];
