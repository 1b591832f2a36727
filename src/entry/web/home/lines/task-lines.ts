import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StationLines } from './line-text.ts';

/** What is said of tasks that wait for somebody: those of the plan and those of conclusions. */
export const TASK_LINES: Texts<StationLines['waiting']> = {
  vi: {
    'tasks-to-acknowledge': ({ number }) => `Nhận ${number('tasks')} nhiệm vụ mới giao`,
    'tasks-to-do': ({ number }) => `Báo tiến độ ${number('tasks')} nhiệm vụ`,
    'tasks-to-confirm': ({ number }) => `Xác nhận ${number('tasks')} nhiệm vụ đã xong`,
  },
  en: {
    'tasks-to-acknowledge': ({ number, count }) =>
      `Acknowledge ${number('tasks')} new ${count('tasks') === 1 ? 'task' : 'tasks'}`,
    'tasks-to-do': ({ number, count }) =>
      `Report on ${number('tasks')} ${count('tasks') === 1 ? 'task' : 'tasks'}`,
    'tasks-to-confirm': ({ number, count }) =>
      `Confirm ${number('tasks')} ${count('tasks') === 1 ? 'task' : 'tasks'} as done`,
  },
};
