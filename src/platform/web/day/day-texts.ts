import type { TypedDay } from '#platform/model/language/typed-day.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

type DayFault = Exclude<TypedDay['kind'], 'day' | 'month-first'>;

interface DayTexts {
  readonly hint: string;
  readonly faults: Readonly<Record<DayFault, string>>;
  readonly monthFirst: (day: string) => string;
  /** A day as it is read out. */
  readonly inWords: (date: {
    readonly day: number;
    readonly month: number;
    readonly year: number;
  }) => string;
  /** As the end of a scale. */
  readonly month: (date: { readonly month: number; readonly year: number }) => string;
  readonly before: string;
  readonly after: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const DAY_TEXTS: Texts<DayTexts> = {
  vi: {
    hint: 'Ngày/tháng/năm, ví dụ 14/6/2026',
    faults: {
      empty: 'Chưa nhập ngày. Viết ngày/tháng/năm, ví dụ 14/6/2026.',
      unreadable: 'Không đọc được ngày này. Viết ngày/tháng/năm, ví dụ 14/6/2026.',
      'short-year': 'Viết năm đủ bốn chữ số, ví dụ 14/6/2026.',
      'not-in-calendar': 'Lịch không có ngày này.',
    },
    monthFirst: (day) => `Viết ngày trước, tháng sau. Có phải ${day} không?`,
    inWords: ({ day, month, year }) => `ngày ${day} tháng ${month} năm ${year}`,
    month: ({ month, year }) => `${month}/${year}`,
    before: 'Lần thay đổi trước',
    after: 'Lần thay đổi sau',
  },
  en: {
    hint: 'Day/month/year, as 14/6/2026',
    faults: {
      empty: 'No day yet. Write day/month/year, as 14/6/2026.',
      unreadable: 'This is no day. Write day/month/year, as 14/6/2026.',
      'short-year': 'Write the year in four digits, as 14/6/2026.',
      'not-in-calendar': 'There is no such day in the calendar.',
    },
    monthFirst: (day) => `Write the day before the month. Is it ${day}?`,
    inWords: ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    month: ({ month, year }) => `${month}/${year}`,
    before: 'Change before',
    after: 'Change after',
  },
};
