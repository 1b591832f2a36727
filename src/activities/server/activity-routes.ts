import type { ActivityProblem } from '#activities/model/activity-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import {
  OUTREACH_BY_PLACE_ROUTE,
  OUTREACH_LIST_ROUTE,
} from '#activities/server/outreach/outreach-list-routes.ts';
import {
  CHANGE_OUTREACH_ROUTE,
  OUTREACH_ROUTE,
  RECORD_OUTREACH_ROUTE,
  TELL_OUTREACH_ROUTE,
  WITHDRAW_OUTREACH_ROUTE,
} from '#activities/server/outreach/outreach-routes.ts';
import {
  ADD_PHOTOGRAPH_ROUTE,
  CHANGE_PHOTOGRAPH_ROUTE,
  PICTURE_ROUTE,
  REMOVE_PHOTOGRAPH_ROUTE,
} from '#activities/server/photograph/photograph-routes.ts';
import {
  CHANGE_PLACE_ROUTE,
  ENTER_PLACE_ROUTE,
  PLACES_ROUTE,
} from '#activities/server/place/place-routes.ts';

/** The routes of this room. */
export const ACTIVITY_ROUTES: readonly Route<ActivityProblem>[] = [
  OUTREACH_LIST_ROUTE,
  OUTREACH_BY_PLACE_ROUTE,
  RECORD_OUTREACH_ROUTE,
  OUTREACH_ROUTE,
  CHANGE_OUTREACH_ROUTE,
  TELL_OUTREACH_ROUTE,
  WITHDRAW_OUTREACH_ROUTE,
  ADD_PHOTOGRAPH_ROUTE,
  CHANGE_PHOTOGRAPH_ROUTE,
  REMOVE_PHOTOGRAPH_ROUTE,
  PICTURE_ROUTE,
  PLACES_ROUTE,
  ENTER_PLACE_ROUTE,
  CHANGE_PLACE_ROUTE,
];
