import type { Texts } from '#platform/web/language/language-choice.tsx';

interface HallTexts {
  readonly title: string;
  readonly item: (of: { place: string; all: string }) => string;
  /** Within a line, and at its beginning. */
  readonly chair: (name: string) => string;
  readonly chaired: (name: string) => string;
  readonly speaking: (of: { place: string; all: string }) => string;
  readonly presenting: string;
  readonly left: string;
  readonly over: string;
  readonly within: (minutes: string) => string;
  readonly present: string;
  readonly quorate: (needed: string) => string;
  readonly nobodySummoned: string;
  readonly notQuorate: (needed: string) => string;
  readonly guests: (count: string) => string;
  readonly next: string;
  readonly figures: string;
  readonly agenda: string;
  readonly notOpen: string;
  readonly begins: (of: { day: string; time: string }) => string;
  readonly betweenItems: string;
  readonly closed: string;
  readonly cancelled: string;
  readonly lost: string;
  readonly dark: string;
  readonly light: string;
  readonly steer: string;
}

/** What the hall reads. */
export const HALL_TEXTS: Texts<HallTexts> = {
  vi: {
    title: 'Màn hình hội trường',
    item: ({ place, all }) => `Mục ${place} trên ${all}`,
    chair: (name) => `chủ trì: ${name}`,
    chaired: (name) => `Chủ trì: ${name}`,
    speaking: ({ place, all }) => `Đang phát biểu, thứ ${place} trên ${all}`,
    presenting: 'Trình bày',
    left: 'còn lại',
    over: 'quá giờ',
    within: (minutes) => `trong ${minutes} phút; nhắc khi còn 1 phút`,
    present: 'Có mặt',
    quorate: (needed) => `Đủ số để họp: cần ${needed}`,
    nobodySummoned: 'Chưa triệu tập đại biểu',
    notQuorate: (needed) => `Chưa đủ số để họp: cần ${needed}`,
    guests: (count) => `và ${count} khách mời`,
    next: 'Tiếp theo',
    figures: 'Số liệu báo cáo đã duyệt',
    agenda: 'Chương trình',
    notOpen: 'Hội nghị chưa khai mạc',
    begins: ({ day, time }) => `Khai mạc lúc ${time}, ngày ${day}`,
    betweenItems: 'Chờ mục tiếp theo',
    closed: 'Hội nghị đã bế mạc',
    cancelled: 'Hội nghị đã hủy',
    lost: 'Mất kết nối: màn hình chưa nhận thay đổi mới, đồng hồ vẫn chạy',
    dark: 'Nền tối',
    light: 'Nền sáng',
    steer: 'Điều hành',
  },
  en: {
    title: 'Hall screen',
    item: ({ place, all }) => `Item ${place} of ${all}`,
    chair: (name) => `chair: ${name}`,
    chaired: (name) => `Chair: ${name}`,
    speaking: ({ place, all }) => `Speaking, ${place} of ${all}`,
    presenting: 'Presenting',
    left: 'left',
    over: 'over time',
    within: (minutes) => `of ${minutes} minutes; reminded at 1 minute`,
    present: 'Present',
    quorate: (needed) => `Quorum reached: ${needed} needed`,
    nobodySummoned: 'No delegate is summoned yet',
    notQuorate: (needed) => `No quorum yet: ${needed} needed`,
    guests: (count) => `and ${count} guests`,
    next: 'Next',
    figures: 'Accepted figures of the report',
    agenda: 'Agenda',
    notOpen: 'The conference has not been opened',
    begins: ({ day, time }) => `Begins at ${time} on ${day}`,
    betweenItems: 'Waiting for the next item',
    closed: 'The conference is closed',
    cancelled: 'The conference is cancelled',
    lost: 'Connection lost: the screen hears of no changes, the clock goes on',
    dark: 'Dark',
    light: 'Light',
    steer: 'Keep',
  },
};
