import { withQuery } from '#platform/model/address-query.ts';

/** Which plan a screen shows: of which unit, by the end of which period. */
export interface PlanPlace {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  /** The indicator whose targets for the parts are open. */
  readonly parts?: string | undefined;
}

export const PLAN_PATH = '/plan';

export function planAddress({ unit, period, parts }: PlanPlace): string {
  return withQuery(PLAN_PATH, { unit, period, parts });
}

export const TASKS_PATH = '/tasks';

/** Which tasks a screen shows. */
export interface TasksPlace {
  /** Those that it leads, and those below it. */
  readonly unit?: string | undefined;
  /** Only those that came of a plan, or of a conclusion. */
  readonly origin?: string | undefined;
  /** Only those that stand so: `overdue`, `done`. */
  readonly show?: string | undefined;
}

export function tasksAddress({ unit, origin, show }: TasksPlace): string {
  return withQuery(TASKS_PATH, { unit, origin, show });
}

export function taskAddress(id: string): string {
  return `${TASKS_PATH}/${id}`;
}
