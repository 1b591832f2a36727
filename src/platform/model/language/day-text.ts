import { dayBefore, formatDay, parseDay, type Day } from '#kernel/day.ts';

/** `2026-06-14` as it is read here, in both languages day first: `14/6/2026`. */
export function formatDayText(written: string): string {
  const [year = '', month = '', date = ''] = written.split('-');
  return `${Number(date)}/${Number(month)}/${Number(year)}`;
}

/**
 * Of a stretch that is over at the beginning of a day, `2026-07-01`, the last day as it is read: `30/6/2026`.
 * Empty where that is no day.
 */
export function formatLastDayText(until: string): string {
  const day = parseDay(until);
  return day === undefined ? '' : formatDayText(formatDay(dayBefore(day)));
}

const TYPED = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;

/** The day somebody typed, day first (`14/6/2026`, `14.06.2026`) or as `2026-06-14`. */
export function readTypedDay(typed: string): Day | undefined {
  const text = typed.trim();
  const match = TYPED.exec(text);
  if (match === null) return parseDay(text);
  const [, date = '', month = '', year = ''] = match;
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
