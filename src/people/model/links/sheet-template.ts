import type { Language } from '#kernel/problem.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { BYTE_ORDER_MARK, tableRecord } from '#platform/model/table-file/table-csv.ts';
import { COLUMN_NAMES, SHEET_FIELDS, type SheetField } from './sheet-columns.ts';
import { REACH_NAMES, WHOLE_NAMES } from './sheet-words.ts';

type Cells = Readonly<Partial<Record<SheetField, string>>>;

/** A sheet of people to be filled in, as CSV: the header and two people who show how. */
export function sheetTemplate(language: Language): string {
  const header = SHEET_FIELDS.map((field) => COLUMN_NAMES[language][field]);
  const rows = examples(language).map((cells) => SHEET_FIELDS.map((field) => cells[field] ?? ''));
  return BYTE_ORDER_MARK + [header, ...rows].map(tableRecord).join('');
}

function examples(language: Language): readonly Cells[] {
  const [roles, reaches] = [ROLE_TEXTS[language], REACH_NAMES[language]];
  return [
    {
      ...{ familyName: 'Nguyễn', middleName: 'Thị', givenName: 'Bình', login: 'binh.nguyen' },
      ...{ email: 'binh.nguyen@example.org', language: 'vi', role: roles.reporter },
      ...{ unit: 'X001', reach: reaches.alone },
    },
    {
      ...{ familyName: 'Trần', middleName: 'Văn', givenName: 'An', login: 'an.tran' },
      ...{ language: 'vi', role: roles.viewer, unit: WHOLE_NAMES[language], reach: reaches.below },
      ...{ from: '1/1/2030', lastDay: '31/12/2030' },
    },
  ];
}
