import type { Day } from '#kernel/day.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

/** Another end of a role or a delegation as its event tells of it, days as SQL writes them. */
export interface WrittenEnd {
  readonly id: string;
  readonly after: { readonly until: string };
}

/** What the event of another end says: which end stood, and which stands. */
export function writtenEnd(
  id: string,
  before: Day,
  after: Day,
): WrittenEnd & { readonly before: WrittenEnd['after'] } {
  return { id, before: { until: sqlDay(before) }, after: { until: sqlDay(after) } };
}
