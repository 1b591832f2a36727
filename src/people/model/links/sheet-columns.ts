import type { Language } from '#kernel/problem.ts';
import { foldText } from '#kernel/text-folding.ts';

/** What a column of a sheet of people tells. */
export const SHEET_FIELDS = [
  'familyName',
  'middleName',
  'givenName',
  'login',
  'email',
  'language',
  'role',
  'unit',
  'reach',
  'from',
  'lastDay',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** Without these nobody can be invited. */
export const NEEDED_FIELDS: readonly SheetField[] = ['givenName', 'login'];

/** How the columns are called; the first row names them so, in either language. */
export const COLUMN_NAMES: Readonly<Record<Language, Readonly<Record<SheetField, string>>>> = {
  vi: {
    familyName: 'Họ',
    middleName: 'Tên đệm',
    givenName: 'Tên',
    login: 'Tên đăng nhập',
    email: 'Thư điện tử',
    language: 'Ngôn ngữ',
    role: 'Vai trò',
    unit: 'Mã đơn vị',
    reach: 'Phạm vi',
    from: 'Từ ngày',
    lastDay: 'Đến hết ngày',
  },
  en: {
    familyName: 'Family name',
    middleName: 'Middle name',
    givenName: 'Given name',
    login: 'Login',
    email: 'E-mail',
    language: 'Language',
    role: 'Role',
    unit: 'Unit code',
    reach: 'Reach',
    from: 'From',
    lastDay: 'Last day',
  },
};

// Other words that people write for the same.
const OTHER_NAMES: Readonly<Record<string, SheetField>> = {
  'ten lot': 'middleName',
  email: 'email',
  'e-mail': 'email',
  'den ngay': 'lastDay',
  until: 'lastDay',
  unit: 'unit',
  'don vi': 'unit',
};

/** The field that a header names, whatever its case and marks; `undefined` where it names none. */
export function fieldOfHeader(header: string): SheetField | undefined {
  return FIELD_BY_NAME.get(foldText(header));
}

const FIELD_BY_NAME: ReadonlyMap<string, SheetField> = new Map([
  ...(['vi', 'en'] as const).flatMap((language) =>
    SHEET_FIELDS.map((field) => [foldText(COLUMN_NAMES[language][field]), field] as const),
  ),
  ...Object.entries(OTHER_NAMES),
]);
