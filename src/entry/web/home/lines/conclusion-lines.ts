import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StationLines } from './line-text.ts';
import { TASK_LINES } from './task-lines.ts';

/** What is said of the station of conclusions. */
export const CONCLUSION_LINES: Texts<StationLines> = {
  vi: {
    told: {
      'conclusions-issued': ({ number }) => `${number('conclusions')} kết luận`,
      'conclusion-tasks-done': ({ number }) => `${number('done')}/${number('all')} nhiệm vụ xong`,
      'conclusion-tasks-overdue': ({ number }) => `${number('overdue')} quá hạn`,
    },
    next: { 'conclusion-due': 'hạn kết luận' },
    waiting: {
      ...TASK_LINES.vi,
      'conclusions-to-issue': ({ number }) => `Ban hành ${number('conclusions')} kết luận`,
      'conclusions-to-chase': ({ number }) => `Xem ${number('overdue')} nhiệm vụ quá hạn`,
    },
  },
  en: {
    told: {
      'conclusions-issued': ({ number, count }) =>
        `${number('conclusions')} ${count('conclusions') === 1 ? 'conclusion' : 'conclusions'}`,
      'conclusion-tasks-done': ({ number }) => `${number('done')} of ${number('all')} tasks done`,
      'conclusion-tasks-overdue': ({ number }) => `${number('overdue')} overdue`,
    },
    next: { 'conclusion-due': 'a conclusion is due' },
    waiting: {
      ...TASK_LINES.en,
      'conclusions-to-issue': ({ number, count }) =>
        `Issue ${number('conclusions')} ${count('conclusions') === 1 ? 'conclusion' : 'conclusions'}`,
      'conclusions-to-chase': ({ number, count }) =>
        `See ${number('overdue')} overdue ${count('overdue') === 1 ? 'task' : 'tasks'}`,
    },
  },
};
