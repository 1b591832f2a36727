import { partsOfPeriod, MONTHS_IN } from '#cycle/model/period-parts.ts';
import { formatDay, lastDayOfMonth } from '#kernel/day.ts';

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
