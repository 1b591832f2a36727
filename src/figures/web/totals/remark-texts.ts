import type { PlanProgress } from '#figures/model/progress/plan-progress.ts';
import type { Status } from '#figures/model/totals/status.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface RemarkTexts {
  readonly standings: Readonly<Record<PlanProgress['standing'], (due: string) => string>>;
  /** What a total is on its tree, where a reader must know; of which of the numbers, by column. */
  readonly statuses: Readonly<
    Partial<Record<Status, Readonly<Partial<Record<'now' | 'plan' | 'before', string>>>>>
  >;
}

/** The words under the name of an indicator. */
export const REMARK_TEXTS: Texts<RemarkTexts> = {
  vi: {
    standings: {
      behind: (due) => `chậm, phải đạt ${due}%`,
      'on-track': () => 'đúng tiến độ',
      beyond: () => 'vượt kế hoạch năm',
    },
    statuses: {
      'not-continuable': {
        now: 'không nối tiếp được sang cây này',
        plan: 'kế hoạch không nối tiếp được sang cây này',
        before: 'cùng kỳ không nối tiếp được sang cây này',
      },
      'partly-held': {
        now: 'một phần giữ tại đây, không chia xuống được',
        plan: 'kế hoạch có phần giữ tại đây',
        before: 'cùng kỳ có phần giữ tại đây',
      },
      restated: { now: 'tính lại theo cây này' },
    },
  },
  en: {
    standings: {
      behind: (due) => `behind, ${due}% is due`,
      'on-track': () => 'on track',
      beyond: () => 'beyond the plan of the year',
    },
    statuses: {
      'not-continuable': {
        now: 'cannot be continued on this tree',
        plan: 'the plan cannot be continued on this tree',
        before: 'last year cannot be continued on this tree',
      },
      'partly-held': {
        now: 'partly held here, not divided further down',
        plan: 'the plan is partly held here',
        before: 'last year is partly held here',
      },
      restated: { now: 'restated on this tree' },
    },
  },
};
