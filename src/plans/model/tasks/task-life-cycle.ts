import type { LifeCycle } from '#kernel/life-cycle.ts';

export const TASK_STATES = [
  'set',
  'acknowledged',
  'in-progress',
  'done',
  'confirmed',
  'reopened',
  'withdrawn',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What the lead says of a task. */
export const REPORTED_ACTIONS = ['acknowledge', 'progress', 'finish'] as const;
export type ReportedAction = (typeof REPORTED_ACTIONS)[number];

/** What whoever is above the lead says of one that is done. */
export const CONFIRMING_ACTIONS = ['confirm', 'reopen'] as const;
export type ConfirmingAction = (typeof CONFIRMING_ACTIONS)[number];

export type TaskAction = ReportedAction | ConfirmingAction | 'withdraw';

/** A task from being set until it is confirmed. */
export const TASK_LIFE_CYCLE: LifeCycle<TaskState, TaskAction> = {
  name: 'task',
  begins: 'set',
  steps: [
    { action: 'acknowledge', from: ['set'], to: 'acknowledged', verb: 'report-task' },
    {
      action: 'progress',
      from: ['acknowledged', 'in-progress', 'reopened'],
      to: 'in-progress',
      verb: 'report-task',
    },
    {
      action: 'finish',
      from: ['acknowledged', 'in-progress', 'reopened'],
      to: 'done',
      verb: 'report-task',
    },
    { action: 'confirm', from: ['done'], to: 'confirmed', verb: 'confirm-task' },
    { action: 'reopen', from: ['done', 'confirmed'], to: 'reopened', verb: 'confirm-task' },
    {
      action: 'withdraw',
      from: ['set', 'acknowledged', 'in-progress', 'reopened'],
      to: 'withdrawn',
      verb: 'set-task',
    },
  ],
};
