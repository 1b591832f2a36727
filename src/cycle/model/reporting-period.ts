import { lastDayOfMonth, parseDay, type Day } from '#kernel/day.ts';

const YEAR = /^(\d{4})$/;
const HALF_YEAR = /^(\d{4})-H([12])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * The last day, by the civil calendar, of a reporting period: `2026`, `2026-H1`, `2026-Q2`,
 * `2026-06` or `2026-06-30`; `undefined` for any other text.
 */
export function lastDayOfPeriod(period: string): Day | undefined {
  return (
    lastDayOfMonths(YEAR.exec(period), 12) ??
    lastDayOfMonths(HALF_YEAR.exec(period), 6) ??
    lastDayOfMonths(QUARTER.exec(period), 3) ??
    lastDayOfMonths(MONTH.exec(period), 1) ??
    parseDay(period)
  );
}

/** The last day of the n-th run of `months` months in a year; the whole year where there is no n. */
function lastDayOfMonths(match: RegExpExecArray | null, months: number): Day | undefined {
  if (match === null) return undefined;
  return lastDayOfMonth(Number(match[1]), Number(match[2] ?? '1') * months);
}
