import type { AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import { plannedMinutes, plannedTimes } from '#conference/model/agenda/agenda-times.ts';
import type { Conference } from '#conference/model/conference.ts';
import type { Language } from '#kernel/problem.ts';

/** A conference as it stands in somebody's calendar. */
export interface Invitation {
  /** Never changes, whatever else does: calendars know the event by it (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  readonly sequence: number;
  readonly day: string;
  readonly starts: string;
  /** How long it takes as planned. */
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly state: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
}

interface Invited {
  readonly conference: Conference & { readonly id: string };
  readonly items: readonly Pick<AgendaItem, 'title' | 'minutes'>[];
  readonly chair: string;
  /** Who is invited; empty: whoever it concerns. */
  readonly name: string;
}

/** What is kept free where no agenda says how long it takes. */
const USUAL_MINUTES = 60;

/** The invitation to a conference. */
export function invitationTo(
  { conference, items, chair, name }: Invited,
  language: Language,
): Invitation {
  const { id, calendarSequence, day, starts, title, place, state } = conference;
  const words = WORDS[language];
  const times = plannedTimes(starts, items);
  const lines = [
    ...(name === '' ? [] : [words.invited(name)]),
    words.chair(chair),
    ...items.map((item, index) => `${times[index]} ${item.title}`),
  ];
  return {
    ...{ uid: `conference-${id}@midyear`, sequence: calendarSequence, day, starts, title, place },
    minutes: plannedMinutes(items) || USUAL_MINUTES,
    description: lines.join('\n'),
    state: CALENDAR_STATES[state],
  };
}

/** What a calendar says of an event (RFC 5545, 3.8.1.11). */
export const CALENDAR_STATES = {
  prepared: 'TENTATIVE',
  summoned: 'CONFIRMED',
  opened: 'CONFIRMED',
  closed: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const;

const WORDS: Readonly<
  Record<Language, { invited: (name: string) => string; chair: (name: string) => string }>
> = {
  vi: { invited: (name) => `Kính mời: ${name}`, chair: (name) => `Chủ trì: ${name}` },
  en: { invited: (name) => `Invited: ${name}`, chair: (name) => `Chair: ${name}` },
};
