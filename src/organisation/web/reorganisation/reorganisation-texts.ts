import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ReorganisationTexts {
  readonly organisation: string;
  readonly title: string;
  readonly intro: string;
  readonly prepare: string;
  readonly day: string;
  readonly legalBasis: string;
  readonly noLegalBasis: string;
  readonly does: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly open: (day: string) => string;
  readonly inForce: (day: string) => string;
  readonly state: string;
  readonly isInForce: string;
  readonly isUndone: string;
  readonly applied: string;
  readonly corrected: string;
  readonly undoneNow: string;
  readonly treeOfDay: (day: string) => string;
  readonly correct: string;
  readonly undo: string;
  readonly versions: string;
  readonly version: string;
  readonly when: string;
  readonly unknownTitle: string;
  readonly unknownText: string;
  readonly toList: string;
  readonly noPreview: string;
  readonly by: string;
}

/** What the list of reorganisations and the page of one say. */
export const REORGANISATION_TEXTS: Texts<ReorganisationTexts> = {
  vi: {
    organisation: 'Tổ chức',
    title: 'Sắp xếp lại',
    intro: 'Các lần sắp xếp lại đang có hiệu lực, theo thứ tự ngày.',
    prepare: 'Chuẩn bị sắp xếp lại',
    day: 'Hiệu lực',
    legalBasis: 'Căn cứ',
    noLegalBasis: 'chưa ghi',
    does: 'Nội dung',
    empty: 'Chưa có lần sắp xếp lại nào',
    emptyText:
      'Sáp nhập, chia tách, chuyển hay giải thể đơn vị được chuẩn bị ở đây: xem trước hết thảy rồi mới áp dụng.',
    open: (day) => `Mở lần sắp xếp lại ngày ${day}`,
    inForce: (day) => `Lần sắp xếp lại ngày ${day}`,
    state: 'Tình trạng',
    isInForce: 'Đang có hiệu lực',
    isUndone: 'Đã hủy, như chưa từng có',
    applied: 'Đã áp dụng.',
    corrected: 'Đã sửa.',
    undoneNow: 'Đã hủy. Tổ chức và số liệu trở lại như chưa từng có lần sắp xếp lại này.',
    treeOfDay: (day) => `Xem tổ chức ngày ${day}`,
    correct: 'Sửa',
    undo: 'Hủy bỏ',
    versions: 'Các bản',
    version: 'Bản',
    when: 'Lúc',
    unknownTitle: 'Không có lần sắp xếp lại này',
    unknownText: 'Đường dẫn có thể đã sai, hoặc thuộc về một tổ chức khác.',
    toList: 'Xem các lần sắp xếp lại',
    noPreview: 'Chưa xem được lần sắp xếp lại này làm gì.',
    by: 'Người ghi',
  },
  en: {
    organisation: 'Organisation',
    title: 'Reorganisations',
    intro: 'Those in force, in the order of their days.',
    prepare: 'Prepare a reorganisation',
    day: 'Takes effect',
    legalBasis: 'Legal basis',
    noLegalBasis: 'not told',
    does: 'What it does',
    empty: 'No reorganisation yet',
    emptyText:
      'A merger, split, move or dissolution is prepared here: everything is seen before anything is applied.',
    open: (day) => `Open the reorganisation of ${day}`,
    inForce: (day) => `Reorganisation of ${day}`,
    state: 'State',
    isInForce: 'In force',
    isUndone: 'Undone, as if it had never been',
    applied: 'Applied.',
    corrected: 'Corrected.',
    undoneNow: 'Undone. Units and figures are as if this reorganisation had never been.',
    treeOfDay: (day) => `See the organisation on ${day}`,
    correct: 'Correct',
    undo: 'Undo',
    versions: 'Versions',
    version: 'Version',
    when: 'At',
    unknownTitle: 'There is no such reorganisation',
    unknownText: 'The link may be wrong, or belong to another organisation.',
    toList: 'See the reorganisations',
    noPreview: 'What this reorganisation does could not be shown.',
    by: 'Recorded by',
  },
};
