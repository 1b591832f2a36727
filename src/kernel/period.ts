import { dayBefore, EARLIEST, formatDay, LATEST, type Day } from './day.ts';

/**
 * A half-open stretch of days: `from` is in it, `until` is the first day after it.
 * A period whose ends are equal holds no day: so lives what begins and ends within one day.
 */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

export const ALWAYS: Period = { from: EARLIEST, until: LATEST };

export function contains(period: Period, day: Day): boolean {
  return period.from <= day && day < period.until;
}

export function isEmpty(period: Period): boolean {
  return period.from >= period.until;
}

/** The days that both hold; an empty period where they share none. */
export function intersection(one: Period, other: Period): Period {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return { from, until };
}

/** First and last day as files write them: empty where the period is open. */
export function formatEnds(period: Period): { first: string; last: string } {
  return {
    first: period.from === EARLIEST ? '' : formatDay(period.from),
    last: period.until === LATEST ? '' : formatDay(dayBefore(period.until)),
  };
}
