import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';

/** The routes of this room. */
export const REPORT_ROUTES: readonly Route<Problem<ReportFacts & HttpFacts>>[] = [];
