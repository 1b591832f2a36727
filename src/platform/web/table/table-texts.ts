import type { WrittenTable } from '#platform/model/table-file/written-table.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface TableTexts {
  readonly excel: string;
  readonly csv: string;
  readonly print: string;
  readonly words: Pick<WrittenTable, 'groupHead' | 'sheetName'>;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly downloadedAt: (instant: string) => string;
  readonly printedAt: (instant: string) => string;
  readonly shown: (shown: string, all: string) => string;
  readonly more: (count: string) => string;
  readonly fewer: string;
}

export const TABLE_TEXTS: Texts<TableTexts> = {
  vi: {
    excel: 'Tải Excel',
    csv: 'Tải CSV',
    print: 'In',
    words: { groupHead: 'Nhóm', sheetName: 'Bảng' },
    saved: (file) => `Đã tạo tệp ${file}.`,
    notSaved:
      'Chưa tạo được tệp. Kiểm tra xem Midyear còn chạy không rồi thử lại; bảng trên màn hình không bị ảnh hưởng.',
    downloadedAt: (instant) => `Tải về lúc ${instant}`,
    printedAt: (instant) => `In lúc ${instant}`,
    shown: (shown, all) => `Đang hiện ${shown} trong ${all} hàng. Tệp tải về và bản in có đủ.`,
    more: (count) => `Hiện thêm ${count} hàng`,
    fewer: 'Hiện ít lại',
  },
  en: {
    excel: 'Download Excel',
    csv: 'Download CSV',
    print: 'Print',
    words: { groupHead: 'Group', sheetName: 'Table' },
    saved: (file) => `The file ${file} was made.`,
    notSaved:
      'The file could not be made. See whether Midyear is still running, then try again; the table on the screen is not affected.',
    downloadedAt: (instant) => `Downloaded ${instant}`,
    printedAt: (instant) => `Printed ${instant}`,
    shown: (shown, all) => `${shown} of ${all} rows are shown. Files and prints hold all of them.`,
    more: (count) => `Show ${count} more rows`,
    fewer: 'Show fewer',
  },
};
