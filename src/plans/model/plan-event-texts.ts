import type { EventTexts } from '#people/model/audit-log/event-text.ts';

type PlanKind =
  | 'target-given'
  | 'target-withdrawn'
  | 'plan-rule-set'
  | 'plan-rule-changed'
  | 'plan-bound-noted'
  | 'plan-bound-taken-back'
  | 'task-set'
  | 'task-reported'
  | 'task-confirmed'
  | 'task-reopened'
  | 'task-withdrawn';

export const PLAN_EVENT_TEXTS: EventTexts<PlanKind> = {
  vi: {
    'target-given': {
      label: 'Giao mục tiêu năm',
      sentence: ({ text, count, name }) =>
        `Giao mục tiêu năm ${text('after.year')} cho ${name('unit')}, ${name('after.indicator')}: ${count('after.value')}`,
    },
    'target-withdrawn': {
      label: 'Rút mục tiêu năm',
      sentence: ({ text, count, name }) =>
        `Rút mục tiêu năm ${text('after.year')} của ${name('unit')}, ${name('after.indicator')} (đang là ${count('before.value')})`,
    },
    'plan-rule-set': {
      label: 'Đặt cách tính tỷ lệ chung',
      sentence: ({ text, name }) =>
        `Đặt cách tính tỷ lệ chung “${text('after.name')}” cho ${name('unit')}, căn cứ ${text('after.basis')}`,
    },
    'plan-rule-changed': {
      label: 'Sửa cách tính tỷ lệ chung',
      sentence: ({ text, name }) =>
        `Sửa cách tính tỷ lệ chung “${text('after.name')}” của ${name('unit')}`,
    },
    'plan-bound-noted': {
      label: 'Ghi mức theo văn bản',
      sentence: ({ text, name, count }) =>
        `Ghi mức thực hiện kế hoạch của ${name('unit')} theo văn bản: ${count('after.percent')}% (${text('after.source')})`,
    },
    'plan-bound-taken-back': {
      label: 'Bỏ mức theo văn bản',
      sentence: ({ name }) => `Bỏ mức thực hiện kế hoạch theo văn bản của ${name('unit')}`,
    },
    'task-set': {
      label: 'Giao nhiệm vụ',
      sentence: ({ name, day }) =>
        `Giao nhiệm vụ cho ${name('unit')} chủ trì, hạn ${day('after.dueDay')}`,
    },
    'task-reported': {
      label: 'Báo cáo nhiệm vụ',
      sentence: ({ name, day }) => `${name('unit')} báo cáo nhiệm vụ có hạn ${day('after.dueDay')}`,
    },
    'task-confirmed': {
      label: 'Xác nhận nhiệm vụ đã xong',
      sentence: ({ name, day }) =>
        `Xác nhận ${name('unit')} đã xong nhiệm vụ có hạn ${day('after.dueDay')}`,
    },
    'task-reopened': {
      label: 'Yêu cầu làm lại nhiệm vụ',
      sentence: ({ name, day }) =>
        `Yêu cầu ${name('unit')} làm lại nhiệm vụ có hạn ${day('after.dueDay')}`,
    },
    'task-withdrawn': {
      label: 'Rút nhiệm vụ',
      sentence: ({ name, day }) => `Rút nhiệm vụ của ${name('unit')} có hạn ${day('after.dueDay')}`,
    },
  },
  en: {
    'target-given': {
      label: 'Target given',
      sentence: ({ text, count, name }) =>
        `Gave ${name('unit')} a target for ${text('after.year')}, ${name('after.indicator')}: ${count('after.value')}`,
    },
    'target-withdrawn': {
      label: 'Target withdrawn',
      sentence: ({ text, count, name }) =>
        `Withdrew the target of ${name('unit')} for ${text('after.year')}, ${name('after.indicator')} (it was ${count('before.value')})`,
    },
    'plan-rule-set': {
      label: 'Rule for the whole plan set',
      sentence: ({ text, name }) =>
        `Set the rule “${text('after.name')}” for the whole plan of ${name('unit')}, by ${text('after.basis')}`,
    },
    'plan-rule-changed': {
      label: 'Rule for the whole plan changed',
      sentence: ({ text, name }) =>
        `Changed the rule “${text('after.name')}” for the whole plan of ${name('unit')}`,
    },
    'plan-bound-noted': {
      label: 'What a text says of a plan noted',
      sentence: ({ text, name, count }) =>
        `Noted what a text says of the plan of ${name('unit')}: ${count('after.percent')}% (${text('after.source')})`,
    },
    'plan-bound-taken-back': {
      label: 'What a text says of a plan taken back',
      sentence: ({ name }) => `Took back what a text says of the plan of ${name('unit')}`,
    },
    'task-set': {
      label: 'Task set',
      sentence: ({ name, day }) => `Set a task led by ${name('unit')}, due ${day('after.dueDay')}`,
    },
    'task-reported': {
      label: 'Task reported on',
      sentence: ({ name, day }) =>
        `${name('unit')} reported on its task due ${day('after.dueDay')}`,
    },
    'task-confirmed': {
      label: 'Task confirmed as done',
      sentence: ({ name, day }) =>
        `Confirmed as done the task of ${name('unit')} due ${day('after.dueDay')}`,
    },
    'task-reopened': {
      label: 'Task reopened',
      sentence: ({ name, day }) =>
        `Reopened the task of ${name('unit')} due ${day('after.dueDay')}`,
    },
    'task-withdrawn': {
      label: 'Task withdrawn',
      sentence: ({ name, day }) =>
        `Withdrew the task of ${name('unit')} due ${day('after.dueDay')}`,
    },
  },
};
