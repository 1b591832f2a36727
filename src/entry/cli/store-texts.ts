import type { Language } from '#kernel/problem.ts';

/** What the commands that open the store say. */
interface StoreTexts {
  readonly twoPlaces: string;
  readonly notAUrl: string;
  readonly notARoom: (text: string) => string;
  readonly refused: string;
  readonly noUrl: string;
  readonly migrated: (names: string) => string;
  readonly upToDate: string;
  readonly backedUp: (rows: string, path: string, megabytes: string) => string;
  readonly restored: (rows: string, path: string) => string;
  readonly copying: (megabytes: string) => string;
}

export const STORE_TEXTS: Record<Language, StoreTexts> = {
  en: {
    twoPlaces: 'both --data and DATABASE_URL name a place; leave one of them out\n',
    notAUrl:
      'DATABASE_URL is no address of PostgreSQL; write it as postgres://user@host/database\n',
    notARoom: (text) =>
      `MIDYEAR_STORED_FILES_GB “${text}” is no number of gigabytes; write a whole number from 1 to 10000\n`,
    refused: 'Refused, nothing was changed.\n',
    noUrl:
      'DATABASE_URL is missing; name the server as DATABASE_URL=postgres://… (a directory is brought up to date when it is opened)\n',
    migrated: (names) => `Brought up to date: ${names}.\n`,
    upToDate: 'The schema is up to date already.\n',
    backedUp: (rows, path, megabytes) => `${rows} rows backed up to ${path}, ${megabytes} MB.\n`,
    restored: (rows, path) => `${rows} rows restored from ${path}.\n`,
    copying: (megabytes) => `copying, ${megabytes} MB`,
  },
  vi: {
    twoPlaces: 'cả --data và DATABASE_URL đều chỉ nơi lưu; hãy bỏ một\n',
    notAUrl:
      'DATABASE_URL không phải địa chỉ PostgreSQL; hãy ghi dạng postgres://user@host/database\n',
    notARoom: (text) =>
      `MIDYEAR_STORED_FILES_GB “${text}” không phải số gigabyte; hãy ghi số nguyên từ 1 đến 10000\n`,
    refused: 'Từ chối, không thay đổi gì.\n',
    noUrl:
      'thiếu DATABASE_URL; hãy chỉ máy chủ dạng DATABASE_URL=postgres://… (thư mục được nâng cấp khi mở)\n',
    migrated: (names) => `Đã nâng cấp: ${names}.\n`,
    upToDate: 'Lược đồ đã ở bản mới nhất.\n',
    backedUp: (rows, path, megabytes) => `Đã sao lưu ${rows} dòng vào ${path}, ${megabytes} MB.\n`,
    restored: (rows, path) => `Đã khôi phục ${rows} dòng từ ${path}.\n`,
    copying: (megabytes) => `đang chép, ${megabytes} MB`,
  },
};
