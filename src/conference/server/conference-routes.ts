import {
  ADD_AGENDA_ITEM_ROUTE,
  CHANGE_AGENDA_ITEM_ROUTE,
  NOTE_AGENDA_ITEM_ROUTE,
  STEP_AGENDA_ITEM_ROUTE,
} from '#conference/server/agenda/agenda-routes.ts';
import { invitationRoutes } from '#conference/server/calendar/invitation-routes.ts';
import {
  CHANGE_CONCLUSION_ROUTE,
  CONCLUSIONS_ROUTE,
  DRAFT_CONCLUSION_ROUTE,
  DROP_CONCLUSION_ROUTE,
  ISSUE_CONCLUSION_ROUTE,
} from '#conference/server/conclusions/conclusion-routes.ts';
import {
  CHANGE_CONFERENCE_ROUTE,
  CONFERENCE_ROUTE,
  CONFERENCES_ROUTE,
  PREPARE_ROUTE,
  STEP_CONFERENCE_ROUTE,
} from '#conference/server/conferences/conference-routes.ts';
import { MARK_PRESENCE_ROUTE, SUMMON_ROUTE } from '#conference/server/delegates/delegate-routes.ts';
import {
  CHANGE_CONTRIBUTION_ROUTE,
  NOTE_CONTRIBUTION_ROUTE,
  STEP_CONTRIBUTION_ROUTE,
} from '#conference/server/floor/contribution-routes.ts';
import type { ConferenceFacts } from '#conference/model/conference-problems.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import { REPORTED_FIGURES_ROUTE } from '#conference/server/hall/hall-routes.ts';
import { minutesRoutes } from '#conference/server/minutes/minutes-routes.ts';

type Refuses = Problem<ConferenceFacts & PlanFacts & ReportFacts & FigureFacts & HttpFacts>;

/** The routes of this room. @param timeZone of the organisation: an IANA name. */
export function conferenceRoutes(timeZone: string): readonly Route<Refuses>[] {
  return [
    CONFERENCES_ROUTE,
    CONFERENCE_ROUTE,
    PREPARE_ROUTE,
    CHANGE_CONFERENCE_ROUTE,
    STEP_CONFERENCE_ROUTE,
    REPORTED_FIGURES_ROUTE,
    ADD_AGENDA_ITEM_ROUTE,
    CHANGE_AGENDA_ITEM_ROUTE,
    STEP_AGENDA_ITEM_ROUTE,
    NOTE_AGENDA_ITEM_ROUTE,
    SUMMON_ROUTE,
    MARK_PRESENCE_ROUTE,
    NOTE_CONTRIBUTION_ROUTE,
    CHANGE_CONTRIBUTION_ROUTE,
    STEP_CONTRIBUTION_ROUTE,
    CONCLUSIONS_ROUTE,
    DRAFT_CONCLUSION_ROUTE,
    CHANGE_CONCLUSION_ROUTE,
    DROP_CONCLUSION_ROUTE,
    ISSUE_CONCLUSION_ROUTE,
    ...minutesRoutes(timeZone),
    ...invitationRoutes(timeZone),
  ];
}
