import { parseDay, type Day } from '#kernel/day.ts';

/** Where the organisation's days begin and end, unless it is told otherwise. */
export const USUAL_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const WRITERS = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an instant in the organisation's time zone (an IANA name).
 * @throws RangeError for a time zone that nobody knows.
 */
export function dayIn(timeZone: string, at: Date): Day {
  // Canada writes days as 2026-06-30; a writer is dear to make.
  const writer = WRITERS.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  WRITERS.set(timeZone, writer);
  const day = parseDay(writer.format(at));
  if (day === undefined) throw new Error(`expected a day in ${timeZone}`);
  return day;
}
