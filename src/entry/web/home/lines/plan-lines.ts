import { boundText, type Comparison } from '#plans/model/whole/plan-bound.ts';
import type { Language } from '#kernel/problem.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { LineFacts, StationLines } from './line-text.ts';
import { TASK_LINES } from './task-lines.ts';

/** What is said of the station of the plan. */
export const PLAN_LINES: Texts<StationLines> = {
  vi: {
    told: {
      'plan-share': ({ number, day }) =>
        `Cả kế hoạch đạt ${number('share')}%, năm đã qua ${number('due')}% (đến ${day('day')})`,
      'plan-bound': (facts) => `Cả kế hoạch đạt ${boundIn(facts, 'vi')} (theo văn bản)`,
      'plan-behind': ({ number, count }) =>
        count('behind') === 0
          ? `${number('indicators')} chỉ tiêu đều đúng tiến độ`
          : `${number('behind')}/${number('indicators')} chỉ tiêu chậm tiến độ`,
      'tasks-overdue': ({ number }) => `${number('tasks')} nhiệm vụ quá hạn`,
    },
    next: { 'task-due': 'hạn nhiệm vụ' },
    waiting: {
      ...TASK_LINES.vi,
      'targets-differ': ({ number }) =>
        `Rà lại ${number('indicators')} chỉ tiêu mà tổng giao cho các đơn vị không khớp`,
    },
  },
  en: {
    told: {
      'plan-share': ({ number, day }) =>
        `${number('share')}% of the whole plan, ${number('due')}% of the year gone (by ${day('day')})`,
      'plan-bound': (facts) => `${boundIn(facts, 'en')} of the whole plan (by a text)`,
      'plan-behind': ({ number, count }) =>
        count('behind') === 0
          ? `All ${number('indicators')} indicators on track`
          : `${number('behind')} of ${number('indicators')} indicators behind`,
      'tasks-overdue': ({ number, count }) =>
        `${number('tasks')} ${count('tasks') === 1 ? 'task' : 'tasks'} overdue`,
    },
    next: { 'task-due': 'a task is due' },
    waiting: {
      ...TASK_LINES.en,
      'targets-differ': ({ number, count }) =>
        `Look at ${number('indicators')} ${count('indicators') === 1 ? 'target' : 'targets'} whose parts do not come to the whole`,
    },
  },
};

function boundIn({ text }: LineFacts, language: Language): string {
  const comparison = text('comparison') as Comparison;
  return boundText({ comparison, percent: text('percent') }, language);
}
