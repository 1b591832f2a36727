import type { Texts } from '#platform/web/language/language-choice.tsx';

interface HomeTexts {
  readonly title: string;
  readonly period: string;
  readonly closed: (day: string) => string;
  readonly closes: (day: string) => string;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly today: (weekday: string, day: string) => string;
  readonly todayMark: string;
  readonly daysLeft: (days: number) => string;
  readonly ribbon: string;
  readonly next: string;
  readonly past: string;
  readonly noNext: string;
  readonly nothingWaits: string;
  readonly line: string;
  readonly toCurrent: string;
}

export const HOME_TEXTS: Texts<HomeTexts> = {
  vi: {
    title: 'Trang đầu',
    period: 'Kỳ',
    closed: (day) => `Số liệu chốt ngày ${day}`,
    closes: (day) => `Số liệu sẽ chốt ngày ${day}`,
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    today: (weekday, day) => `Hôm nay ${weekday}, ${day}`,
    todayMark: 'Hôm nay',
    daysLeft: (days) => (days === 0 ? 'Hôm nay' : `Còn ${days} ngày`),
    ribbon: 'Chu trình của kỳ',
    next: 'Mốc tới',
    past: 'Đã quá ngày',
    noNext: 'Không còn mốc nào trong kỳ',
    nothingWaits: 'Không có việc chờ bạn',
    line: 'Các mốc quanh hôm nay',
    toCurrent: 'Về kỳ hiện tại',
  },
  en: {
    title: 'First page',
    period: 'Period',
    closed: (day) => `Figures closed on ${day}`,
    closes: (day) => `Figures close on ${day}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    today: (weekday, day) => `Today is ${weekday}, ${day}`,
    todayMark: 'Today',
    daysLeft: (days) => (days === 0 ? 'Today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
    ribbon: 'The cycle of the period',
    next: 'Next',
    past: 'Past its day',
    noNext: 'Nothing more is due in this period',
    nothingWaits: 'Nothing waits for you',
    line: 'The days around today',
    toCurrent: 'To the current period',
  },
};
