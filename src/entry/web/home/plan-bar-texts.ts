import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { PlanRow } from './plan-bar-rows.ts';

interface PlanBarTexts {
  readonly title: string;
  readonly standings: Readonly<Record<NonNullable<PlanRow['standing']>, string>>;
  readonly nothingDone: string;
  /** `until`: the day by which so much of the year is gone, as its own text says it. */
  readonly key: (share: string, until: string) => string;
  readonly others: (indicators: string) => string;
  readonly none: string;
  readonly toPlan: string;
  /** What a bar says to a reader of screens. */
  readonly bar: (share: string) => string;
}

export const PLAN_BAR_TEXTS: Texts<PlanBarTexts> = {
  vi: {
    title: 'Tiến độ so với kế hoạch năm',
    standings: { behind: 'chậm', 'on-track': 'đúng tiến độ', beyond: 'vượt kế hoạch' },
    nothingDone: 'chưa có số',
    key: (share, until) => `phần năm đã qua ${until}: ${share}%`,
    others: (indicators) => `Xem ${indicators} chỉ tiêu còn lại`,
    none: 'Chưa giao chỉ tiêu năm nào cho đơn vị này.',
    toPlan: 'Mở kế hoạch năm',
    bar: (share) => `đạt ${share}% kế hoạch năm`,
  },
  en: {
    title: 'Progress against the plan of the year',
    standings: { behind: 'behind', 'on-track': 'on track', beyond: 'beyond the plan' },
    nothingDone: 'nothing reported',
    key: (share, until) => `the share of the year gone ${until}: ${share}%`,
    others: (indicators) => `See the ${indicators} others`,
    none: 'This unit has no targets for the year.',
    toPlan: 'Open the plan of the year',
    bar: (share) => `${share}% of the plan of the year`,
  },
};
