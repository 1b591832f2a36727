import { formatDay, type Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import { BLANK, twoDigits } from './written-number.ts';

interface WrittenWhere {
  readonly place: string;
  readonly date: Day | undefined;
  readonly language: Language;
  /** The day of a draft is left to whoever signs. */
  readonly isDraft: boolean;
}

/**
 * `Hà Nội, ngày 05 tháng 01 năm 2026`; what is not known yet is left blank. Days below 10 and the months
 * 1 and 2 have a zero before them, other months not. Source: Decree 30/2020/NĐ-CP, Appendix I, II.4.
 */
export function writtenPlaceAndDate({ place, date, language, isDraft }: WrittenWhere): string {
  const told = date === undefined ? undefined : partsOf(date);
  const day = isDraft ? undefined : told?.day;
  return language === 'vi'
    ? `${place}, ngày ${day === undefined ? BLANK : twoDigits(day)} tháng ${monthDigits(told?.month)} năm ${told?.year ?? BLANK}`
    : `${place}, ${day ?? BLANK} ${monthName(told?.month)} ${told?.year ?? BLANK}`;
}

function monthDigits(month: number | undefined): string {
  if (month === undefined) return BLANK;
  return month <= 2 ? twoDigits(month) : String(month);
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

function monthName(month: number | undefined): string {
  return month === undefined ? BLANK : (MONTHS[month - 1] ?? BLANK);
}

function partsOf(date: Day): { year: number; month: number; day: number } {
  const [year = '', month = '', day = ''] = formatDay(date).split('-');
  return { year: Number(year), month: Number(month), day: Number(day) };
}
