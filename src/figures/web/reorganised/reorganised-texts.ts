import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ReorganisedTexts {
  readonly series: string;
  readonly indicator: string;
  readonly dividedBy: string;
  readonly result: string;
  readonly why: string;
  readonly byWhole: string;
  readonly notDivided: string;
  readonly all: (count: string) => string;
  readonly none: string;
  readonly more: (count: string) => string;
  readonly moreIndicators: (count: string) => string;
  /** Bases that are known by these codes in many organisations. */
  readonly bases: Readonly<Record<string, string>>;
  readonly widthBy: string;
  readonly unitCount: string;
  readonly measure: (indicator: string, unit: string, period: string) => string;
  readonly missing: (count: string) => string;
  /** Why the width is the number of units although something else was chosen. */
  readonly reading: string;
  readonly notTold: string;
  readonly notRead: string;
}

/** What is said of figures where a reorganisation is looked at. */
export const REORGANISED_TEXTS: Texts<ReorganisedTexts> = {
  vi: {
    series: 'Chuỗi số liệu',
    indicator: 'Chỉ tiêu',
    dividedBy: 'Chia theo',
    result: 'Kết quả',
    why: 'Vì sao',
    byWhole: 'Tỷ lệ chung',
    notDivided: 'Không chia',
    all: (count) =>
      `Cả ${count} chỉ tiêu vẫn như cũ: không đơn vị nào báo số liệu bị gộp hay chia.`,
    none: 'Chưa có chỉ tiêu nào.',
    more: (count) => `và ${count} câu tương tự`,
    moreIndicators: (count) => `và ${count} chỉ tiêu khác`,
    bases: { population: 'dân số', area: 'diện tích', households: 'số hộ', staff: 'biên chế' },
    widthBy: 'Bề dày theo',
    unitCount: 'Số đơn vị',
    measure: (indicator, unit, period) => `${indicator} (${unit}), ${period}`,
    missing: (count) => `${count} đơn vị chưa có số, không có bề dày`,
    reading: 'Đang đọc số liệu; tạm vẽ theo số đơn vị.',
    notTold: 'Chưa đơn vị nào có số của chỉ tiêu này; hình vẽ theo số đơn vị.',
    notRead: 'Không đọc được số liệu của chỉ tiêu này; hình vẽ theo số đơn vị.',
  },
  en: {
    series: 'Series of figures',
    indicator: 'Indicator',
    dividedBy: 'Divided by',
    result: 'Result',
    why: 'Why',
    byWhole: 'General share',
    notDivided: 'Not divided',
    all: (count) =>
      `All ${count} indicators stay as they are: nobody who tells is merged or divided.`,
    none: 'There is no indicator yet.',
    more: (count) => `and ${count} more like it`,
    moreIndicators: (count) => `and ${count} more indicators`,
    bases: { population: 'population', area: 'area', households: 'households', staff: 'staff' },
    widthBy: 'Width by',
    unitCount: 'Number of units',
    measure: (indicator, unit, period) => `${indicator} (${unit}), ${period}`,
    missing: (count) => `${count} units have no figure, and no width`,
    reading: 'Figures are being read; drawn by the number of units for now.',
    notTold: 'No unit has a figure of this indicator; drawn by the number of units.',
    notRead: 'Figures of this indicator could not be read; drawn by the number of units.',
  },
};
