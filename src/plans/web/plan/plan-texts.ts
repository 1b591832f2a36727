import type { PlanIndicator } from '#plans/web/plan-queries.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PlanTexts {
  readonly screen: string;
  readonly intro: (year: string, day: string) => string;
  readonly period: string;
  readonly heads: {
    readonly indicator: string;
    readonly measure: string;
    readonly target: string;
    readonly targetOf: string;
    readonly partsSum: string;
    readonly done: string;
    readonly share: string;
    readonly progress: string;
    readonly targets: string;
  };
  readonly given: string;
  readonly fromParts: string;
  readonly told: string;
  readonly standings: Readonly<Record<NonNullable<PlanIndicator['standing']>, string>>;
  readonly bar: (share: string, due: string) => string;
  readonly noBar: string;
  /** `until`: the day by which so much of the year is gone, as its own text says it. */
  readonly key: (due: string, until: string) => string;
  readonly partsFit: string;
  readonly partsOver: (difference: string) => string;
  readonly partsUnder: (difference: string) => string;
  readonly partsMissing: (missing: string, parts: string) => string;
  readonly without: (periods: string) => string;
  readonly give: string;
  readonly giveFor: (indicator: string) => string;
  readonly see: string;
  readonly seeFor: (indicator: string) => string;
  readonly planned: string;
  readonly unplanned: (count: string) => string;
  readonly unplannedHint: string;
  readonly none: string;
  readonly noneHint: string;
  readonly noneMay: string;
  readonly noPeriods: string;
  readonly noPeriodsHint: string;
  readonly unknownPeriod: (period: string) => string;
  readonly toLatest: string;
  readonly noUnit: string;
  readonly noUnitHint: string;
  readonly toTasks: string;
  readonly back: string;
}

/** The page of a plan. */
export const PLAN_TEXTS: Texts<PlanTexts> = {
  vi: {
    screen: 'Kế hoạch năm',
    intro: (year, day) => `Kế hoạch năm ${year}, tổ chức tại ngày ${day}, theo số đã duyệt.`,
    period: 'Tính đến hết',
    heads: {
      indicator: 'Chỉ tiêu',
      measure: 'Đơn vị tính',
      target: 'KH năm',
      targetOf: 'Nguồn',
      partsSum: 'Cấp dưới cộng lại',
      done: 'Đã làm',
      share: '% KH',
      progress: 'Tiến độ',
      targets: 'Cấp dưới',
    },
    given: 'cấp trên giao',
    fromParts: 'cấp dưới cộng lại',
    told: 'đơn vị tự báo',
    standings: { behind: 'chậm', 'on-track': 'đúng tiến độ', beyond: 'vượt kế hoạch' },
    bar: (share, due) => `đạt ${share}% kế hoạch năm, năm đã qua ${due}%`,
    noBar: 'chưa tính được',
    key: (due, until) => `phần năm đã qua ${until}: ${due}%`,
    partsFit: 'khớp',
    partsOver: (difference) => `hơn ${difference}`,
    partsUnder: (difference) => `thiếu ${difference}`,
    partsMissing: (missing, parts) => `${missing}/${parts} đơn vị chưa có mục tiêu`,
    without: (periods) => `chưa có số của ${periods}`,
    give: 'Giao',
    giveFor: (indicator) => `Giao mục tiêu cho cấp dưới: ${indicator}`,
    see: 'Xem',
    seeFor: (indicator) => `Xem mục tiêu của cấp dưới: ${indicator}`,
    planned: 'Đã có kế hoạch',
    unplanned: (count) => `${count} chỉ tiêu chưa có kế hoạch`,
    unplannedHint: 'Để trống là chưa giao, khác với giao 0.',
    none: 'Năm này chưa có kế hoạch',
    noneHint: 'Cấp trên chưa giao mục tiêu nào và các đơn vị cũng chưa báo.',
    noneMay: 'Chọn một chỉ tiêu bên dưới để giao mục tiêu.',
    noPeriods: 'Chưa có kỳ báo cáo nào',
    noPeriodsHint: 'Kế hoạch được so với số của một kỳ. Kỳ được mở khi nhập số liệu đầu tiên.',
    unknownPeriod: (period) => `Không có kỳ ${period}.`,
    toLatest: 'Xem kỳ mới nhất',
    noUnit: 'Không có đơn vị này trong kỳ đang xem',
    noUnitHint:
      'Đơn vị có thể đã sáp nhập, chưa thành lập hoặc ngoài phạm vi của bạn. Hãy chọn một đơn vị trong cây hoặc chọn kỳ khác.',
    toTasks: 'Xem nhiệm vụ',
    back: 'Về kế hoạch năm',
  },
  en: {
    screen: 'Plan of the year',
    intro: (year, day) => `The plan of ${year}, on the tree of ${day}, by accepted figures.`,
    period: 'Until the end of',
    heads: {
      indicator: 'Indicator',
      measure: 'Unit of measure',
      target: 'Year plan',
      targetOf: 'From',
      partsSum: 'Sum of the parts',
      done: 'Done',
      share: '% of plan',
      progress: 'Progress',
      targets: 'Below',
    },
    given: 'given from above',
    fromParts: 'sum of the parts',
    told: 'told by the unit',
    standings: { behind: 'behind', 'on-track': 'on track', beyond: 'beyond the plan' },
    bar: (share, due) => `${share}% of the year plan, ${due}% of the year gone`,
    noBar: 'cannot be said',
    key: (due, until) => `the share of the year gone ${until}: ${due}%`,
    partsFit: 'fits',
    partsOver: (difference) => `${difference} more`,
    partsUnder: (difference) => `${difference} less`,
    partsMissing: (missing, parts) => `${missing} of ${parts} units have no target`,
    without: (periods) => `nothing told for ${periods}`,
    give: 'Give',
    giveFor: (indicator) => `Give targets to the units below: ${indicator}`,
    see: 'See',
    seeFor: (indicator) => `See the targets of the units below: ${indicator}`,
    planned: 'Planned',
    unplanned: (count) => `${count} without a plan`,
    unplannedHint: 'Blank is not given, which is not zero.',
    none: 'There is no plan for this year',
    noneHint: 'No target was given from above, and no unit has told one.',
    noneMay: 'Choose an indicator below to give targets.',
    noPeriods: 'There is no reporting period yet',
    noPeriodsHint:
      'A plan is held against the figures of a period. One is opened by the first figure told.',
    unknownPeriod: (period) => `There is no period ${period}.`,
    toLatest: 'See the latest period',
    noUnit: 'There is no such unit in this period',
    noUnitHint:
      'It may have merged, may not be there yet, or lies beyond what you may see. Choose a unit in the tree, or another period.',
    toTasks: 'See the tasks',
    back: 'Back to the plan of the year',
  },
};
