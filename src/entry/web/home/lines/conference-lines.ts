import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StationLines } from './line-text.ts';

/** What is said of the station of the conference. */
export const CONFERENCE_LINES: Texts<StationLines> = {
  vi: {
    told: {
      'conference-called': ({ text }) => text('title'),
      'conference-invited': ({ text, day }) =>
        `Bạn được triệu tập: ${text('title')}, ${day('day')}`,
      'conference-summoned': ({ number }) => `đã triệu tập ${number('summoned')} đại biểu`,
      'conference-present': ({ number }) =>
        `${number('present')}/${number('summoned')} đại biểu có mặt`,
    },
    next: { 'conference-held': 'hội nghị' },
    waiting: {
      'conference-to-summon': () => 'Triệu tập đại biểu',
      'conference-to-open': () => 'Điểm danh và khai mạc',
      'conference-to-keep': () => 'Điều hành hội nghị',
      'conference-to-follow': () => 'Theo dõi hội nghị',
      'minutes-to-sign': () => 'Ký biên bản',
    },
  },
  en: {
    told: {
      'conference-called': ({ text }) => text('title'),
      'conference-invited': ({ text, day }) => `You are summoned: ${text('title')}, ${day('day')}`,
      'conference-summoned': ({ number, count }) =>
        `${number('summoned')} ${count('summoned') === 1 ? 'delegate' : 'delegates'} summoned`,
      'conference-present': ({ number }) =>
        `${number('present')} of ${number('summoned')} delegates present`,
    },
    next: { 'conference-held': 'conference' },
    waiting: {
      'conference-to-summon': () => 'Summon the delegates',
      'conference-to-open': () => 'Check who is there, and open',
      'conference-to-keep': () => 'Keep the conference',
      'conference-to-follow': () => 'Follow the conference',
      'minutes-to-sign': () => 'Sign the minutes',
    },
  },
};
