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

/** The tasks of a unit and those below it. */
export function tasksAddress({ unit }: { readonly unit?: string | undefined }): string {
  return withQuery(TASKS_PATH, { unit });
}

export function taskAddress(id: string): string {
  return `${TASKS_PATH}/${id}`;
}
