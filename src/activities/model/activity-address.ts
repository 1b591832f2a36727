import { withQuery } from '#platform/model/address-query.ts';

/** Which outreach events a screen shows. */
export interface ActivitiesPlace {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  /** Only those with a result of it. */
  readonly indicator?: string | undefined;
  /** Only those held in it, or within it. */
  readonly place?: string | undefined;
  /** By territory; left out: one by one. */
  readonly view?: 'places' | undefined;
}

/** The same where it is settled of which unit and period. */
export type AskedActivities = ActivitiesPlace & {
  readonly unit: string;
  readonly period: string;
};

export const ACTIVITIES_PATH = '/activities';
export const NEW_ACTIVITY_PATH = '/activities/new';

export function activitiesAddress({
  unit,
  period,
  indicator,
  place,
  view,
}: ActivitiesPlace): string {
  return withQuery(ACTIVITIES_PATH, { unit, period, indicator, place, view });
}

export function activityAddress(id: string): string {
  return `${ACTIVITIES_PATH}/${id}`;
}

/** Where an event is recorded for a unit. */
export function newActivityAddress(unit: string, period: string): string {
  return withQuery(NEW_ACTIVITY_PATH, { unit, period });
}
