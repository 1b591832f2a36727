import type { Texts } from '#platform/web/language/language-choice.tsx';

interface OriginTexts {
  readonly form: string;
  readonly formText: string;
  readonly event: string;
  readonly file: string;
  readonly sheetAndRow: string;
  readonly sheet: (sheet: string) => string;
  readonly row: (row: string) => string;
  readonly history: string;
  readonly told: (value: string) => string;
  readonly corrected: string;
  readonly into: string;
  readonly resourced: (value: string) => string;
  readonly withdrawn: (value: string) => string;
  readonly accepted: (value: string) => string;
  readonly acceptedAtOnce: string;
  readonly acceptedBlank: string;
  readonly submitted: string;
}

/** Where a figure was told, by whom and when. */
export const ORIGIN_TEXTS: Texts<OriginTexts> = {
  vi: {
    form: 'Biểu báo cáo',
    formText: 'Đơn vị ghi vào biểu',
    event: 'Sự kiện',
    file: 'Tệp',
    sheetAndRow: 'Trang tính và dòng',
    sheet: (sheet) => `Trang tính ${sheet}`,
    row: (row) => `Dòng ${row}`,
    history: 'Ai, lúc nào',
    told: (value) => `báo ${value}`,
    corrected: 'sửa',
    into: 'thành',
    resourced: (value) => `ghi nguồn mới cho ${value}`,
    withdrawn: (value) => `rút số ${value}`,
    accepted: (value) => `duyệt ${value}`,
    acceptedAtOnce: 'đã duyệt',
    acceptedBlank: 'duyệt việc rút số',
    submitted: 'đã nộp, chưa duyệt',
  },
  en: {
    form: 'Form',
    formText: 'Filled in by the unit',
    event: 'Event',
    file: 'File',
    sheetAndRow: 'Sheet and row',
    sheet: (sheet) => `Sheet ${sheet}`,
    row: (row) => `Row ${row}`,
    history: 'Who and when',
    told: (value) => `told ${value}`,
    corrected: 'corrected',
    into: 'to',
    resourced: (value) => `gave ${value} a new source`,
    withdrawn: (value) => `withdrew ${value}`,
    accepted: (value) => `accepted ${value}`,
    acceptedAtOnce: 'accepted',
    acceptedBlank: 'accepted the withdrawal',
    submitted: 'submitted, not accepted yet',
  },
};
