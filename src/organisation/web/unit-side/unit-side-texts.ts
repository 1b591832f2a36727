import type { Texts } from '#platform/web/language/language-choice.tsx';

/** How a unit came to be, as the word behind its name says it. */
export type NewUnitKind = 'merged' | 'split' | 'new';

interface UnitSideTexts {
  readonly side: string;
  readonly asOf: string;
  readonly tree: string;
  readonly unit: string;
  readonly chooseUnit: string;
  readonly branches: (written: string, isOne: boolean) => string;
  readonly units: (written: string, isOne: boolean) => string;
  readonly marks: Readonly<Record<NewUnitKind, (day: string) => string>>;
  readonly nothing: string;
  readonly nothingYet: string;
  readonly command: string;
  readonly nobodyYet: (day: string, first: string) => string;
  readonly nobody: (day: string) => string;
  readonly toDay: (day: string) => string;
}

export const UNIT_SIDE_TEXTS: Texts<UnitSideTexts> = {
  vi: {
    side: 'Đơn vị',
    asOf: 'Tổ chức tại ngày',
    tree: 'Cây đơn vị',
    unit: 'Đơn vị',
    chooseUnit: 'Chọn đơn vị',
    branches: (written) => `${written} nhánh`,
    units: (written) => `${written} đơn vị`,
    marks: {
      merged: (day) => `gộp ${day}`,
      split: (day) => `tách ${day}`,
      new: (day) => `lập ${day}`,
    },
    nothing: 'Chưa có đơn vị nào',
    nothingYet:
      'Chưa nạp tổ chức nào vào Midyear. Cứ để Midyear chạy và nạp một thư mục bảng bằng lệnh:',
    command: 'npx midyear import THƯ_MỤC',
    nobodyYet: (day, first) =>
      `Ngày ${day} tổ chức chưa có đơn vị nào; đơn vị đầu tiên có từ ${first}.`,
    nobody: (day) => `Ngày ${day} tổ chức không có đơn vị nào.`,
    toDay: (day) => `Xem ngày ${day}`,
  },
  en: {
    side: 'Units',
    asOf: 'Organisation on',
    tree: 'Tree of units',
    unit: 'Unit',
    chooseUnit: 'Choose a unit',
    branches: (written, isOne) => `${written} ${isOne ? 'branch' : 'branches'}`,
    units: (written, isOne) => `${written} ${isOne ? 'unit' : 'units'}`,
    marks: {
      merged: (day) => `merged ${day}`,
      split: (day) => `split off ${day}`,
      new: (day) => `new ${day}`,
    },
    nothing: 'There are no units yet',
    nothingYet:
      'No organisation was brought into Midyear yet. Leave Midyear running and bring in a folder of tables with:',
    command: 'npx midyear import DIR',
    nobodyYet: (day, first) =>
      `There were no units yet on ${day}; the first is there from ${first}.`,
    nobody: (day) => `There are no units on ${day}.`,
    toDay: (day) => `Show ${day}`,
  },
};
