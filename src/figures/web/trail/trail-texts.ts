import type { Texts } from '#platform/web/language/language-choice.tsx';

interface TrailTexts {
  readonly trail: string;
  readonly close: string;
  readonly onTree: (day: string) => string;
  readonly restated: (told: string) => string;
  readonly changed: (before: string, now: string) => string;
  readonly noValue: Readonly<Record<'not-reported' | 'not-continuable' | 'other', string>>;
  readonly unknownIndicator: (code: string) => string;
  readonly unknownPeriod: (period: string) => string;
  readonly nothing: string;
  readonly covered: (reported: string, expected: string) => string;
  readonly counted: (reported: string) => string;
  readonly unasked: (count: string) => string;
  readonly partsBelow: string;
  readonly partsOfRatio: string;
  readonly lowest: string;
  readonly highest: string;
  readonly notAdded: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly below: string;
  readonly more: (count: string) => string;
  readonly zeros: (count: string) => string;
  readonly blanks: (count: string) => string;
  readonly ownFigure: string;
  readonly silent: (count: string) => string;
  readonly silentMore: (count: string) => string;
  readonly rests: (day: string) => string;
  readonly shareOf: (share: string, value: string) => string;
  readonly whole: string;
  readonly heldHere: string;
  readonly heldAbove: string;
  readonly heldBy: string;
  readonly heldShare: (share: string) => string;
  readonly notCarriedOn: string;
}

/** The way from a total down to what was told. */
export const TRAIL_TEXTS: Texts<TrailTexts> = {
  vi: {
    trail: 'Vết của số liệu',
    close: 'Đóng vết của số liệu',
    onTree: (day) => `tổ chức tại ngày ${day}`,
    restated: (told) => `Tính lại từ số được báo theo cây ngày ${told}.`,
    changed: (before, now) => `Vừa đổi từ ${before} thành ${now}`,
    noValue: {
      'not-reported': 'Chưa báo',
      'not-continuable': 'Không nối tiếp được',
      other: 'Không có số',
    },
    unknownIndicator: (code) => `Không có chỉ tiêu “${code}”. Chọn một số trong bảng.`,
    unknownPeriod: (period) => `Không có kỳ “${period}”. Chọn một số trong bảng.`,
    nothing: 'Chưa ai báo và cũng không ai phải báo chỉ tiêu này ở đây.',
    covered: (reported, expected) => `${reported}/${expected} đơn vị đã báo`,
    counted: (reported) => `${reported} đơn vị đã báo`,
    unasked: (count) => `+ ${count} đơn vị ngoài danh sách`,
    partsBelow: 'Cộng từ',
    partsOfRatio: 'Tính lại từ hai số, không cộng các tỷ số',
    lowest: 'Thấp nhất trong',
    highest: 'Cao nhất trong',
    notAdded: 'Chỉ tiêu này không tổng hợp từ đơn vị bên dưới.',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    below: 'Ở các đơn vị ngay bên dưới',
    more: (count) => `Hiện thêm ${count} đơn vị`,
    zeros: (count) => `${count} đơn vị báo 0`,
    blanks: (count) => `${count} đơn vị không nối tiếp được`,
    ownFigure: 'Số của chính đơn vị này',
    silent: (count) => `${count} đơn vị chưa báo`,
    silentMore: (count) => `và ${count} đơn vị nữa`,
    rests: (day) => `Đến từ số được báo theo cây ngày ${day}`,
    shareOf: (share, value) => `${share} của ${value}`,
    whole: 'toàn bộ',
    heldHere: 'giữ tại đây, vì không có tỷ lệ chia xuống các đơn vị bên dưới',
    heldAbove: 'Không nối tiếp được đến đơn vị này',
    heldBy: 'không có tỷ lệ chia xuống đây, giữ ở',
    heldShare: (share) => `phần ${share}`,
    notCarriedOn: 'không đơn vị nào tiếp nhận',
  },
  en: {
    trail: 'Trail of the figure',
    close: 'Close the trail of the figure',
    onTree: (day) => `organisation on ${day}`,
    restated: (told) => `Restated from what was told on the tree of ${told}.`,
    changed: (before, now) => `Just changed from ${before} to ${now}`,
    noValue: {
      'not-reported': 'Not reported',
      'not-continuable': 'Not continuable',
      other: 'No figure',
    },
    unknownIndicator: (code) => `There is no indicator “${code}”. Choose a figure of the table.`,
    unknownPeriod: (period) => `There is no period “${period}”. Choose a figure of the table.`,
    nothing: 'Nobody has told this here, and nobody was asked for it.',
    covered: (reported, expected) => `${reported}/${expected} reported`,
    counted: (reported) => `${reported} reported`,
    unasked: (count) => `+ ${count} not asked`,
    partsBelow: 'Added up from',
    partsOfRatio: 'Made again from two figures; ratios are not added',
    lowest: 'The lowest of',
    highest: 'The highest of',
    notAdded: 'This indicator is not rolled up from the units below.',
    numerator: 'Numerator',
    denominator: 'Denominator',
    below: 'In the units directly below',
    more: (count) => `Show more units: ${count}`,
    zeros: (count) => `Reported 0: ${count}`,
    blanks: (count) => `Cannot be continued: ${count}`,
    ownFigure: 'Figure of this very unit',
    silent: (count) => `Have not reported: ${count}`,
    silentMore: (count) => `and more: ${count}`,
    rests: (day) => `From figures told on the tree of ${day}`,
    shareOf: (share, value) => `${share} of ${value}`,
    whole: 'all of it',
    heldHere: 'held here: nothing tells how to divide it among the units below',
    heldAbove: 'Not continuable down to this unit',
    heldBy: 'no share tells its part here; held at',
    heldShare: (share) => `share ${share}`,
    notCarriedOn: 'no unit carries it on',
  },
};
