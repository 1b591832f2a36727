import { sessionRoutes } from '#people/server/sign-in/session-routes.ts';
import {
  ACCEPT_FIGURE_ROUTE,
  FIGURE_ROUTE,
  TELL_FIGURE_ROUTE,
  WITHDRAW_FIGURE_ROUTE,
} from '#figures/server/routes/figure-routes.ts';
import { INDICATORS_ROUTE } from '#figures/server/routes/indicator-routes.ts';
import {
  CHANGE_PERIOD_ROUTE,
  OPEN_PERIOD_ROUTE,
} from '#figures/server/routes/change-period-routes.ts';
import { PERIOD_ROUTE, PERIODS_ROUTE } from '#figures/server/routes/period-routes.ts';
import {
  PUBLICATION_ROUTE,
  PUBLICATIONS_ROUTE,
  PUBLISH_ROUTE,
  PUBLISHED_TOTALS_ROUTE,
} from '#figures/server/routes/publication-routes.ts';
import { ROOMS_FOLLOW } from './reorganisation-follow.ts';
import { SENT_ROUTE } from '#figures/server/routes/sent-routes.ts';
import { TOLD_ROUTE } from '#figures/server/routes/told-routes.ts';
import { SHEET_ROUTE, TOTALS_ROUTE } from '#figures/server/routes/total-routes.ts';
import { TRAIL_ROUTE } from '#figures/server/routes/trail-routes.ts';
import { changeReorganisationRoutes } from '#organisation/server/change-reorganisation-routes.ts';
import { ERASURE_ROUTE } from '#people/server/personal-data/erasure-route.ts';
import { provenRoute } from '#people/server/account/proven-route.ts';
import { accountRoutes } from '#people/server/account/account-routes.ts';
import { accountLinkRoutes } from '#people/server/links/account-link-routes.ts';
import type { LinkPost } from '#people/server/links/hand-link.ts';
import { invitationRoutes } from '#people/server/links/invitation-routes.ts';
import { linkRoutes } from '#people/server/links/link-routes.ts';
import { INVITATION_SHEET_ROUTE } from '#people/server/links/sheet-route.ts';
import { SHEET_TEMPLATE_ROUTE } from '#people/server/links/sheet-template-route.ts';
import { AUDIT_ROUTES } from '#people/server/audit-log/audit-routes.ts';
import { permissionRoutes } from '#people/server/access/permission-routes.ts';
import {
  ACCOUNT_ROUTE,
  ACCOUNTS_ROUTE,
  CLOSE_ACCOUNT_ROUTE,
} from '#people/server/access/account-routes.ts';
import { ACTORS_ROUTE } from '#people/server/access/actor-routes.ts';
import {
  DELEGATE_ROUTE,
  DELEGATIONS_ROUTE,
  END_DELEGATION_ROUTE,
} from '#people/server/roles/delegation-routes.ts';
import { DELEGATES_ROUTE } from '#people/server/roles/delegates-route.ts';
import { END_ROLE_ROUTE, GIVE_ROLE_ROUTE, ROLES_ROUTE } from '#people/server/roles/role-routes.ts';
import { PEOPLE_POST_ROUTES } from '#people/server/posts/people-post-routes.ts';
import { previewReorganisationRoute } from '#organisation/server/preview-reorganisation-route.ts';
import { CHANGES_ROUTE } from '#organisation/server/organisation-changes-routes.ts';
import { ORGANISATION_ROUTE } from '#organisation/server/organisation-overview-routes.ts';
import {
  REORGANISATION_ROUTE,
  REORGANISATIONS_ROUTE,
} from '#organisation/server/reorganisation-routes.ts';
import { UNIT_SEARCH_ROUTE } from '#organisation/server/unit-search-routes.ts';
import { UNIT_PATH_ROUTE, UNIT_ROUTE, UNITS_ROUTE } from '#organisation/server/unit-routes.ts';
import { PLAN_ROUTES } from '#plans/server/plan-routes.ts';
import { DIRECTIVE_ROUTES } from '#directives/server/directive-routes.ts';
import { ACTIVITY_ROUTES } from '#activities/server/activity-routes.ts';
import { REPORT_ROUTES } from '#reports/server/report-routes.ts';
import { conferenceRoutes } from '#conference/server/conference-routes.ts';
import { ARTICLE_ROUTES } from '#publication/server/article-routes.ts';
import { KEEP_FILE_ROUTE } from '#platform/server/files/file-routes.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Route } from '#platform/server/http/route.ts';
import { ALL_PERSONAL_FIELDS } from './all-personal-data.ts';
import { ALL_RULES } from './all-rules.ts';
import { HOME_ROUTE } from '#entry/server/home/home-route.ts';
import type { ApiFacts } from './problem-catalogue.ts';

/** The routes of `/api/v1` that need nothing but the rules of all features. */
export const API_ROUTES = [
  ...sessionRoutes(ALL_RULES),
  HOME_ROUTE,
  ORGANISATION_ROUTE,
  CHANGES_ROUTE,
  UNITS_ROUTE,
  UNIT_SEARCH_ROUTE,
  UNIT_ROUTE,
  UNIT_PATH_ROUTE,
  REORGANISATIONS_ROUTE,
  REORGANISATION_ROUTE,
  previewReorganisationRoute(ROOMS_FOLLOW),
  ...changeReorganisationRoutes(ROOMS_FOLLOW),
  INDICATORS_ROUTE,
  PERIODS_ROUTE,
  PERIOD_ROUTE,
  OPEN_PERIOD_ROUTE,
  CHANGE_PERIOD_ROUTE,
  TOTALS_ROUTE,
  SHEET_ROUTE,
  TRAIL_ROUTE,
  TOLD_ROUTE,
  SENT_ROUTE,
  FIGURE_ROUTE,
  TELL_FIGURE_ROUTE,
  WITHDRAW_FIGURE_ROUTE,
  ACCEPT_FIGURE_ROUTE,
  PUBLISH_ROUTE,
  PUBLICATIONS_ROUTE,
  PUBLICATION_ROUTE,
  PUBLISHED_TOTALS_ROUTE,
  ...accountRoutes(ALL_RULES, ALL_PERSONAL_FIELDS),
  ...linkRoutes(ALL_RULES),
  INVITATION_SHEET_ROUTE,
  SHEET_TEMPLATE_ROUTE,
  ...permissionRoutes(ALL_RULES),
  ACCOUNTS_ROUTE,
  ACCOUNT_ROUTE,
  provenRoute(CLOSE_ACCOUNT_ROUTE),
  ACTORS_ROUTE,
  provenRoute(GIVE_ROLE_ROUTE),
  provenRoute(END_ROLE_ROUTE),
  ROLES_ROUTE,
  provenRoute(DELEGATE_ROUTE),
  provenRoute(END_DELEGATION_ROUTE),
  DELEGATIONS_ROUTE,
  DELEGATES_ROUTE,
  ...AUDIT_ROUTES,
  // Nothing brings back what is erased.
  provenRoute(ERASURE_ROUTE),
  ...PEOPLE_POST_ROUTES,
  KEEP_FILE_ROUTE,
  ...PLAN_ROUTES,
  ...DIRECTIVE_ROUTES,
  ...ACTIVITY_ROUTES,
  ...REPORT_ROUTES,
  ...ARTICLE_ROUTES,
];

/** Every route of `/api/v1`. @param post how links travel to those they are for. */
export function apiRoutes(post: LinkPost): readonly Route<Problem<ApiFacts>>[] {
  return [
    ...API_ROUTES,
    ...conferenceRoutes(post.timeZone),
    ...invitationRoutes(post),
    ...accountLinkRoutes(post),
  ];
}
