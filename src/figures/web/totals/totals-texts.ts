import type { Texts } from '#platform/web/language/language-choice.tsx';

interface TotalsTexts {
  readonly screen: string;
  readonly hint: string;
  readonly ownTree: (day: string) => string;
  readonly otherTree: (told: string, day: string) => string;
  /** Of an ISO day, as it stands in the names of files. */
  readonly fileDay: (day: string) => string;
  readonly toOwnTree: (day: string) => string;
  readonly dayNoteOwn: string;
  readonly dayNoteOther: string;
  readonly comparedOn: (day: string) => string;
  readonly planOn: (day: string) => string;
  readonly period: string;
  readonly tree: string;
  readonly treeOwn: (day: string) => string;
  readonly treeToday: (day: string) => string;
  readonly treeDay: (day: string) => string;
  readonly scope: string;
  readonly scopes: Readonly<Record<'both' | 'accepted', string>>;
  readonly compare: string;
  readonly compares: Readonly<Record<'before' | 'none', string>>;
  readonly heads: {
    readonly indicator: string;
    readonly measure: string;
    readonly plan: string;
    readonly now: string;
    readonly share: string;
    readonly before: string;
    readonly change: string;
    readonly changePercent: string;
    readonly changeDifference: string;
    readonly told: string;
    readonly reported: string;
    readonly expected: string;
    readonly unasked: string;
    readonly remarks: string;
  };
  /** On a telephone, under the name: the plan and how much of it is reached; last year and the change. */
  readonly besidePlan: (plan: string, share: string | undefined) => string;
  readonly besideBefore: (before: string, change: string | undefined) => string;
  readonly missing: string;
  readonly doesNotApply: string;
  readonly reading: string;
  readonly notAll: string;
  readonly unasked: (count: string) => string;
  readonly legend: string;
  readonly unaddedRatio: string;
  readonly hiddenRows: (count: string) => string;
  readonly fewerRows: string;
  readonly nothingAsked: string;
}

/** The screen of totals. */
export const TOTALS_TEXTS: Texts<TotalsTexts> = {
  vi: {
    screen: 'Số liệu tổng hợp',
    hint: 'Chạm vào một số để xem nó từ đâu ra.',
    ownTree: (day) => `Tổ chức tại ngày ${day}, ngày lấy cây của kỳ này.`,
    otherTree: (told, day) =>
      `Tổ chức tại ngày ${day}. Kỳ này được báo theo cây ngày ${told}, nên các số đã được tính lại theo cây ngày ${day}.`,
    fileDay: (day) => `tổ chức ${day}`,
    toOwnTree: (day) => `Về cây của kỳ, ngày ${day}`,
    dayNoteOwn: 'cây của kỳ',
    dayNoteOther: 'số được tính lại',
    comparedOn: (day) => `Cùng kỳ được tính trên cây ngày ${day}.`,
    planOn: (day) => `Kế hoạch năm theo cây ngày ${day}.`,
    period: 'Kỳ',
    tree: 'Cây tổ chức',
    treeOwn: (day) => `Của kỳ, ${day}`,
    treeToday: (day) => `Hôm nay, ${day}`,
    treeDay: (day) => `Ngày ${day}`,
    scope: 'Lấy số',
    scopes: { both: 'Đã nộp, đã duyệt', accepted: 'Chỉ đã duyệt' },
    compare: 'So với',
    compares: { before: 'Cùng kỳ năm trước', none: 'Không so' },
    heads: {
      indicator: 'Chỉ tiêu',
      measure: 'Đơn vị tính',
      plan: 'KH năm',
      now: 'Kỳ này',
      share: '% KH',
      before: 'Cùng kỳ',
      change: 'So sánh',
      changePercent: 'So sánh (%)',
      changeDifference: 'Chênh lệch',
      told: 'Đã báo',
      reported: 'Đã báo',
      expected: 'Phải báo',
      unasked: 'Ngoài danh sách',
      remarks: 'Ghi chú',
    },
    besidePlan: (plan, share) => `KH năm ${plan}${share === undefined ? '' : ` (đạt ${share})`}`,
    besideBefore: (before, change) =>
      `Cùng kỳ ${before}${change === undefined ? '' : ` (${change})`}`,
    missing: 'chưa báo',
    doesNotApply: 'không có',
    reading: 'chưa tải xong',
    notAll: 'còn đơn vị chưa báo',
    unasked: (count) => `+ ${count} ngoài danh sách`,
    legend:
      'còn đơn vị chưa báo. Ô trống là chưa báo, khác với 0. Gạch ngang là không áp dụng, không có kế hoạch hoặc không so được.',
    unaddedRatio: 'tính lại, không cộng',
    hiddenRows: (count) => `Hiện ${count} chỉ tiêu mà đơn vị này không phải báo`,
    fewerRows: 'Chỉ hiện chỉ tiêu có số',
    nothingAsked: 'Đơn vị này không phải báo và chưa báo chỉ tiêu nào trong kỳ.',
  },
  en: {
    screen: 'Totals',
    hint: 'Choose a figure to see where it comes from.',
    ownTree: (day) => `Organisation on ${day}, the structure date of this period.`,
    otherTree: (told, day) =>
      `Organisation on ${day}. This period was told on the tree of ${told}, so its figures are restated on the tree of ${day}.`,
    fileDay: (day) => `organisation ${day}`,
    toOwnTree: (day) => `Back to the tree of the period, ${day}`,
    dayNoteOwn: 'tree of the period',
    dayNoteOther: 'figures are restated',
    comparedOn: (day) => `Last year is on the tree of ${day}.`,
    planOn: (day) => `The plan of the year is on the tree of ${day}.`,
    period: 'Period',
    tree: 'Tree',
    treeOwn: (day) => `Of the period, ${day}`,
    treeToday: (day) => `Today, ${day}`,
    treeDay: (day) => `Of ${day}`,
    scope: 'Figures',
    scopes: { both: 'Submitted and accepted', accepted: 'Accepted only' },
    compare: 'Compare with',
    compares: { before: 'Same period last year', none: 'Nothing' },
    heads: {
      indicator: 'Indicator',
      measure: 'Unit of measure',
      plan: 'Year plan',
      now: 'This period',
      share: '% of plan',
      before: 'Last year',
      change: 'Change',
      changePercent: 'Change (%)',
      changeDifference: 'Difference',
      told: 'Reported',
      reported: 'Reported',
      expected: 'Expected',
      unasked: 'Not asked',
      remarks: 'Remarks',
    },
    besidePlan: (plan, share) => `Year plan ${plan}${share === undefined ? '' : ` (${share})`}`,
    besideBefore: (before, change) =>
      `Last year ${before}${change === undefined ? '' : ` (${change})`}`,
    missing: 'not reported',
    doesNotApply: 'none',
    reading: 'not loaded yet',
    notAll: 'some units have not reported',
    unasked: (count) => `+ ${count} not asked`,
    legend:
      'some units have not reported. An empty cell is not reported, which is not 0. A dash means it does not apply, has no plan or cannot be compared.',
    unaddedRatio: 'made again, not added',
    hiddenRows: (count) => `Show indicators this unit is not asked for: ${count}`,
    fewerRows: 'Show only indicators with figures',
    nothingAsked: 'This unit was asked for nothing in this period, and has reported nothing.',
  },
};
