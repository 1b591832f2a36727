import type { Language } from '#kernel/problem.ts';

/** What `import` and `export` say. */
interface TableTexts {
  readonly imported: (counts: ImportedCounts) => string;
  readonly wouldImport: (counts: ImportedCounts) => string;
  readonly nothingNew: string;
  readonly wouldNothing: string;
  readonly reading: (megabytes: string) => string;
  readonly exported: (path: string) => string;
  readonly unknownTable: (table: string) => string;
  readonly totalsOfWhen: string;
  readonly onlyOfTotals: (table: string) => string;
}

/** As they are written. */
export type ImportedCounts = Record<
  'units' | 'indicators' | 'asked' | 'told' | 'corrected' | 'accepted' | 'unchanged',
  string
>;

const TABLES = 'units, successions, groups, indicators, structure_dates, asked, figures, totals';

export const TABLE_TEXTS: Record<Language, TableTexts> = {
  en: {
    imported: (counts) => `Imported: ${englishCounts(counts)}.\n`,
    wouldImport: (counts) => `Would import: ${englishCounts(counts)}. Nothing was changed.\n`,
    nothingNew: 'All of it was there already; nothing was changed.\n',
    wouldNothing: 'All of it is there already; the import would change nothing.\n',
    reading: (megabytes) => `reading, ${megabytes} MB`,
    exported: (path) => `Written to ${path}.\n`,
    unknownTable: (table) => `there is no table “${table}”; choose one of ${TABLES}\n`,
    totalsOfWhen:
      'totals of all periods need a day: name one with --as-of, or a period with --period\n',
    onlyOfTotals: (table) => `--period and --as-of choose totals; leave them out for ${table}\n`,
  },
  vi: {
    imported: (counts) => `Đã nhập: ${vietnameseCounts(counts)}.\n`,
    wouldImport: (counts) => `Sẽ nhập: ${vietnameseCounts(counts)}. Chưa thay đổi gì.\n`,
    nothingNew: 'Tất cả đã có sẵn; không thay đổi gì.\n',
    wouldNothing: 'Tất cả đã có sẵn; lần nhập này sẽ không thay đổi gì.\n',
    reading: (megabytes) => `đang đọc, ${megabytes} MB`,
    exported: (path) => `Đã ghi vào ${path}.\n`,
    unknownTable: (table) => `không có bảng “${table}”; hãy chọn một trong ${TABLES}\n`,
    totalsOfWhen:
      'số tổng hợp của mọi kỳ cần một ngày: hãy chỉ ngày bằng --as-of, hoặc kỳ bằng --period\n',
    onlyOfTotals: (table) => `--period và --as-of chỉ dùng cho totals; hãy bỏ đi với ${table}\n`,
  },
};

function englishCounts(counts: ImportedCounts): string {
  const { units, indicators, asked, told, corrected, accepted, unchanged } = counts;
  return `${units} units, ${indicators} indicators, ${asked} asked; figures: ${told} told, ${corrected} corrected, ${accepted} accepted, ${unchanged} unchanged`;
}

function vietnameseCounts(counts: ImportedCounts): string {
  const { units, indicators, asked, told, corrected, accepted, unchanged } = counts;
  return `${units} đơn vị, ${indicators} chỉ tiêu, ${asked} phải báo; số liệu: ${told} báo mới, ${corrected} sửa, ${accepted} duyệt, ${unchanged} giữ nguyên`;
}
