import { plannedMinutes } from '#conference/model/agenda/agenda-times.ts';
import type { Conference } from '#conference/model/conference.ts';
import { CALENDAR_STATES } from './invitation.ts';

/** What of a conference stands in calendars. */
export type CalendarEntry = Pick<
  Conference,
  'title' | 'day' | 'starts' | 'place' | 'chairPerson' | 'state'
> & {
  /** Of the agenda as planned. */
  readonly items: readonly { readonly minutes: number }[];
};

/**
 * Whether calendars must hear of a change: what does not count another SEQUENCE is passed over by those that hold
 * the event already (RFC 5545, 3.8.7.4). While a conference is prepared its agenda grows item by item, which counts
 * once: by its summons.
 */
export function isHeard(before: CalendarEntry, after: CalendarEntry): boolean {
  return written(before) !== written(after);
}

/** The SEQUENCE after a change. */
export function sequenceAfter(
  { calendarSequence }: Pick<Conference, 'calendarSequence'>,
  { before, after }: { readonly before: CalendarEntry; readonly after: CalendarEntry },
): number {
  return calendarSequence + (isHeard(before, after) ? 1 : 0);
}

function written(entry: CalendarEntry): string {
  const { title, day, starts, place, chairPerson, state, items } = entry;
  const minutes = state === 'prepared' ? null : plannedMinutes(items);
  return JSON.stringify([title, day, starts, place, chairPerson, CALENDAR_STATES[state], minutes]);
}
