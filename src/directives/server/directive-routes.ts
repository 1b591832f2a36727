import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { DirectiveFacts } from '#directives/model/directive-problems.ts';

/** The routes of this room. */
export const DIRECTIVE_ROUTES: readonly Route<Problem<DirectiveFacts & HttpFacts>>[] = [];
