import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { DirectiveFacts } from '#directives/model/directive-problems.ts';
import { DIRECTIVE_FILE_ROUTES } from '#directives/server/register/directive-file-routes.ts';
import { REGISTER_ROUTES } from '#directives/server/register/register-routes.ts';
import { STUDY_ROUTES } from '#directives/server/study/study-routes.ts';

/** The routes of this room. */
export const DIRECTIVE_ROUTES: readonly Route<Problem<DirectiveFacts & HttpFacts>>[] = [
  ...REGISTER_ROUTES,
  ...STUDY_ROUTES,
  ...DIRECTIVE_FILE_ROUTES,
];
