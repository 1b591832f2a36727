import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';

const LONGEST = 280;

/** How the source of a figure is called that events tell: what each was, and when. */
export function sourceName(events: readonly Pick<OutreachFields, 'title' | 'day'>[]): string {
  const named = events.map(({ title, day }) => `${title}, ${formatDayText(day)}`).join('; ');
  return named.length > LONGEST ? `${named.slice(0, LONGEST)}…` : named;
}
