import type { Language } from '#kernel/problem.ts';
import type { ConferenceThing } from './conference-problems.ts';

/** What the states of each thing are called; the server's sentences and the screens say the same. */
export const CONFERENCE_STATE_TEXTS: Readonly<
  Record<Language, Readonly<Record<ConferenceThing, Readonly<Record<string, string>>>>>
> = {
  vi: {
    conference: {
      prepared: 'đang chuẩn bị',
      summoned: 'đã triệu tập',
      opened: 'đang họp',
      closed: 'đã bế mạc',
      cancelled: 'đã hủy',
    },
    'agenda-item': {
      waiting: 'chưa bắt đầu',
      current: 'đang diễn ra',
      done: 'đã xong',
      dropped: 'đã bỏ',
    },
    delegate: { summoned: 'được triệu tập', excused: 'xin vắng', present: 'có mặt', left: 'đã về' },
    contribution: {
      waiting: 'chờ phát biểu',
      speaking: 'đang phát biểu',
      done: 'đã phát biểu',
      withdrawn: 'đã rút',
    },
    minutes: { draft: 'dự thảo', signed: 'đã ký' },
    conclusion: { drafted: 'dự thảo', issued: 'đã ban hành', dropped: 'đã bỏ' },
  },
  en: {
    conference: {
      prepared: 'in preparation',
      summoned: 'summoned',
      opened: 'in session',
      closed: 'closed',
      cancelled: 'cancelled',
    },
    'agenda-item': { waiting: 'not begun', current: 'under way', done: 'done', dropped: 'dropped' },
    delegate: { summoned: 'summoned', excused: 'excused', present: 'present', left: 'gone' },
    contribution: {
      waiting: 'waiting',
      speaking: 'speaking',
      done: 'has spoken',
      withdrawn: 'withdrawn',
    },
    minutes: { draft: 'a draft', signed: 'signed' },
    conclusion: { drafted: 'a draft', issued: 'issued', dropped: 'dropped' },
  },
};
