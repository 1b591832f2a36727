import { partsOfPeriod, MONTHS_IN } from '#cycle/model/period-parts.ts';
import { formatDay, lastDayOfMonth, parseDay, type Day } from '#kernel/day.ts';

/** The directives of a year that were registered there until a day, `2026-06-30`. */
export interface DirectiveSpan {
  readonly year: number;
  readonly until: string;
}

/**
 * Which directives a period is about: those of its year that were sent until its last day by the civil
 * calendar, so that each half-year counts on from the one before. `undefined`: it is no period.
 */
export function spanOfPeriod(period: string): DirectiveSpan | undefined {
  const parts = partsOfPeriod(period);
  if (parts === undefined) return undefined;
  const { year } = parts;
  if (parts.kind === 'day') return { year, until: parts.date };
  const month = parts.kind === 'year' ? 12 : parts.number * MONTHS_IN[parts.kind];
  return { year, until: formatDay(lastDayOfMonth(year, month)) };
}

/**
 * On which day what was done by the end of a period is counted: on its last, so that the numbers of a period
 * that is over stay as they were; before that today.
 */
export function countedOn({ until }: DirectiveSpan, today: Day): Day {
  const last = parseDay(until);
  return last !== undefined && last < today ? last : today;
}
