import {
  CHANGE_RULE_ROUTE,
  GIVE_TARGETS_ROUTE,
  NOTE_BOUND_ROUTE,
  SET_RULE_ROUTE,
} from '#plans/server/routes/plan-change-routes.ts';
import { PLAN_PARTS_ROUTE, PLAN_ROUTE } from '#plans/server/routes/plan-read-routes.ts';
import {
  CONFIRM_TASK_ROUTE,
  REPORT_TASK_ROUTE,
  SET_TASKS_ROUTE,
  TASK_ROUTE,
  TASKS_ROUTE,
  WITHDRAW_TASK_ROUTE,
} from '#plans/server/routes/task-routes.ts';

/** The routes of this room. */
export const PLAN_ROUTES = [
  PLAN_ROUTE,
  PLAN_PARTS_ROUTE,
  GIVE_TARGETS_ROUTE,
  SET_RULE_ROUTE,
  CHANGE_RULE_ROUTE,
  NOTE_BOUND_ROUTE,
  TASKS_ROUTE,
  TASK_ROUTE,
  SET_TASKS_ROUTE,
  REPORT_TASK_ROUTE,
  CONFIRM_TASK_ROUTE,
  WITHDRAW_TASK_ROUTE,
];
