import type { Language } from '#kernel/problem.ts';
import type { TaskAction, TaskState } from './task-life-cycle.ts';

/** How the state of a task is called. */
export const TASK_STATE_TEXTS: Readonly<Record<Language, Readonly<Record<TaskState, string>>>> = {
  vi: {
    set: 'mới giao',
    acknowledged: 'đã nhận',
    'in-progress': 'đang làm',
    done: 'đã xong, chờ xác nhận',
    confirmed: 'đã xác nhận',
    reopened: 'làm lại',
    withdrawn: 'đã rút',
  },
  en: {
    set: 'set',
    acknowledged: 'acknowledged',
    'in-progress': 'in progress',
    done: 'done, to be confirmed',
    confirmed: 'confirmed',
    reopened: 'reopened',
    withdrawn: 'withdrawn',
  },
};

/** What is done to a task, as a button says it. */
export const TASK_ACTION_TEXTS: Readonly<Record<Language, Readonly<Record<TaskAction, string>>>> = {
  vi: {
    acknowledge: 'Nhận nhiệm vụ',
    progress: 'Báo tiến độ',
    finish: 'Báo đã xong',
    confirm: 'Xác nhận đã xong',
    reopen: 'Yêu cầu làm lại',
    withdraw: 'Rút nhiệm vụ',
  },
  en: {
    acknowledge: 'Acknowledge',
    progress: 'Report progress',
    finish: 'Report as done',
    confirm: 'Confirm as done',
    reopen: 'Reopen',
    withdraw: 'Withdraw',
  },
};
