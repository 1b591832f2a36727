import { sameTreeDay } from '#organisation/model/same-tree.ts';
import type { OrganisationOverview } from './organisation-queries.ts';

/** The day under which the tree of a day is asked for, so that days with one tree are asked once. */
export function treeDayOf({ days, dayCount }: OrganisationOverview, day: string): string {
  return sameTreeDay(day, { days: days.map((each) => each.day), areAll: dayCount === days.length });
}
