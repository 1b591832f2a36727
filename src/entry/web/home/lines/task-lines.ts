import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { LineFacts, StationLines } from './line-text.ts';

/** What is said of tasks that wait for somebody: those of the plan and those of conclusions. */
export const TASK_LINES: Texts<StationLines['waiting']> = {
  vi: {
    'tasks-to-acknowledge': (facts) =>
      `Nhận ${facts.number('tasks')} nhiệm vụ mới giao${at(facts)}`,
    'tasks-to-do': (facts) => `Báo tiến độ ${facts.number('tasks')} nhiệm vụ${at(facts)}`,
    'tasks-to-confirm': (facts) => `Xác nhận ${facts.number('tasks')} nhiệm vụ đã xong${at(facts)}`,
  },
  en: {
    'tasks-to-acknowledge': (facts) =>
      `Acknowledge ${facts.number('tasks')} new ${tasks(facts)}${atEn(facts)}`,
    'tasks-to-do': (facts) => `Report on ${facts.number('tasks')} ${tasks(facts)}${atEn(facts)}`,
    'tasks-to-confirm': (facts) =>
      `Confirm ${facts.number('tasks')} ${tasks(facts)} as done${atEn(facts)}`,
  },
};

/** The unit, where tasks wait in more than one. */
function at({ text }: LineFacts): string {
  return text('unit') === '' ? '' : `: ${text('unit')}`;
}

function atEn(facts: LineFacts): string {
  const english = facts.text('unitEn');
  return english === '' ? at(facts) : `: ${english}`;
}

function tasks({ count }: LineFacts): string {
  return count('tasks') === 1 ? 'task' : 'tasks';
}
