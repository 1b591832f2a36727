import { dayAfter, formatDay, parseDay } from '#kernel/day.ts';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';

export type PeopleChange<Wish, Result = unknown> = ConfirmedChange<Wish, Result>;

/**
 * Changes something about people; whatever shows it is read again, also where no answer came.
 * @param send a function of a module: another one would be another change
 */
export function usePeopleChange<Wish, Result>(
  send: (wish: Wish, key: string) => Promise<Result>,
): PeopleChange<Wish, Result> {
  return useTopicChange('people', send);
}

/** The first day after a last one, as the API tells ends; nothing where there is none. */
export function endAfter(lastDay: string): { readonly until?: string } {
  const day = parseDay(lastDay);
  return day === undefined ? {} : { until: formatDay(dayAfter(day)) };
}

/** A day of a request, where there is one. */
export function beginningOn(day: string): { readonly from?: string } {
  return day === '' ? {} : { from: day };
}
