import { dayBefore, formatDay, parseDay } from '#kernel/day.ts';

/** A stretch of days as the API tells it: `until` is the first day after it; left out: open. */
export interface ToldLife {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export function livesOn({ from, until }: ToldLife, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** The last day of it; `undefined` where no end is known. */
export function lastDayOf({ until }: ToldLife): string | undefined {
  return until === undefined ? undefined : eveOf(until);
}

/** The day itself or, where it is not within, the nearest that is. */
export function nearestDayOf(life: ToldLife, day: string): string {
  if (life.from !== undefined && day < life.from) return life.from;
  return livesOn(life, day) ? day : (lastDayOf(life) ?? day);
}

/** The day before one as the API writes days; what is no day is left as it is. */
export function eveOf(written: string): string {
  const day = parseDay(written);
  return day === undefined ? written : formatDay(dayBefore(day));
}
