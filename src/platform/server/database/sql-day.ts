import { EARLIEST, formatDay, LATEST, parseDay, type Day } from '#kernel/day.ts';

/** The Gregorian calendar repeats itself after 400 years. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** A day as SQL writes it; open ends are infinite. */
export function sqlDay(day: Day): string {
  if (day === EARLIEST) return '-infinity';
  if (day === LATEST) return 'infinity';
  const text = formatDay(day);
  // SQL counts from the year 1 and calls the one before it 1 BC.
  return text.startsWith('0000') ? `0001${text.slice(4)} BC` : text;
}

const SQL_DAY = /^(\d+)(-\d{2}-\d{2})( BC)?$/;

/** @throws where the text is no day of the store: that is a bug. */
export function dayOfSql(text: string): Day {
  const day = text === 'infinity' ? LATEST : text === '-infinity' ? EARLIEST : parseDay(text);
  if (day !== undefined) return day;
  const [, year = '', rest = '', era] = SQL_DAY.exec(text) ?? [];
  const count = era === undefined ? Number(year) : 1 - Number(year);
  const cycles = Math.floor(count / CYCLE_YEARS) - 1;
  const alike = parseDay(`0${count - cycles * CYCLE_YEARS}${rest}`);
  if (alike === undefined) throw new Error(`dayOfSql: expected a day, got “${text}”`);
  return (alike + cycles * CYCLE_DAYS) as Day;
}
