import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import {
  APPROVAL_RULE_ROUTE,
  CHANGE_APPROVAL_RULE_ROUTE,
} from '#reports/server/routes/approval-rule-routes.ts';
import { ASKED_REPORTS_ROUTE } from '#reports/server/routes/asked-reports-route.ts';
import {
  ANSWER_DIFFICULTY_ROUTE,
  CLOSE_DIFFICULTY_ROUTE,
  DIFFICULTIES_ROUTE,
  RAISE_DIFFICULTY_ROUTE,
} from '#reports/server/routes/difficulty-routes.ts';
import { EDITION_ROUTES } from '#reports/server/routes/edition-routes.ts';
import {
  ACCEPT_REPORT_ROUTE,
  BEGIN_REPORT_ROUTE,
  QUOTE_ROUTE,
  REPORT_ROUTE,
  RETURN_REPORT_ROUTE,
  SUBMIT_REPORT_ROUTE,
  WRITE_SECTION_ROUTE,
} from '#reports/server/routes/whole-report-routes.ts';
import {
  ASK_FOR_REPORT_ROUTE,
  ASKED_LEVELS_ROUTE,
  CHANGE_REQUEST_ROUTE,
  REQUEST_ROUTE,
  REQUESTS_ROUTE,
} from '#reports/server/routes/request-routes.ts';
import { SECTION_SOURCES_ROUTE } from '#reports/server/routes/section-sources-route.ts';

/** The routes of this room. */
export const REPORT_ROUTES: readonly Route<Problem<ReportFacts & FigureFacts & HttpFacts>>[] = [
  REQUESTS_ROUTE,
  REQUEST_ROUTE,
  ASKED_LEVELS_ROUTE,
  ASK_FOR_REPORT_ROUTE,
  CHANGE_REQUEST_ROUTE,
  ASKED_REPORTS_ROUTE,
  BEGIN_REPORT_ROUTE,
  REPORT_ROUTE,
  WRITE_SECTION_ROUTE,
  SECTION_SOURCES_ROUTE,
  QUOTE_ROUTE,
  SUBMIT_REPORT_ROUTE,
  RETURN_REPORT_ROUTE,
  ACCEPT_REPORT_ROUTE,
  ...EDITION_ROUTES,
  DIFFICULTIES_ROUTE,
  RAISE_DIFFICULTY_ROUTE,
  ANSWER_DIFFICULTY_ROUTE,
  CLOSE_DIFFICULTY_ROUTE,
  APPROVAL_RULE_ROUTE,
  CHANGE_APPROVAL_RULE_ROUTE,
];
