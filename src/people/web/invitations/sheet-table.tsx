import type { ReactNode } from 'react';
import { COLUMN_NAMES, SHEET_FIELDS, type SheetField } from '#people/model/links/sheet-columns.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import type { ReadSheet } from './invitation-queries.ts';
import { shownRows, type ShownRow } from './shown-rows.ts';

const WHOLE: readonly SheetField[] = ['familyName', 'middleName', 'givenName', 'login', 'email'];

/** The rows of a sheet; what is wrong is said in its cell. */
export function SheetTable({ sheet }: { readonly sheet: ReadSheet }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const columns = useColumns(sheet);
  return (
    <DataTable
      caption={texts.inviteMany}
      notes={[]}
      columns={columns}
      groups={[{ key: 'all', rows: shownRows(sheet) }]}
      keyOf={({ row }) => String(row)}
      stateOf={({ faults }) => (Object.keys(faults).length > 0 ? 'wrong' : undefined)}
    />
  );
}

/** Row, names and login always; any other column where something in it is wrong, or told. */
function useColumns(sheet: ReadSheet): readonly Column<ShownRow>[] {
  const texts = useTexts(INVITATION_TEXTS);
  const language = useLanguage();
  const isFaulty = new Set(shownRows(sheet).flatMap(({ faults }) => Object.keys(faults)));
  const fields = SHEET_FIELDS.filter(
    (field) => WHOLE.includes(field) || field === 'role' || isFaulty.has(field),
  );
  const value = ({ person }: ShownRow, field: SheetField): string => {
    if (person === undefined) return '';
    if (field === 'role') {
      return person.roles
        .map(({ role, unit }) => texts.roleOf(ROLE_TEXTS[language][role], unit === null))
        .join('; ');
    }
    return field in person ? String(person[field as 'login']) : '';
  };
  const column = (field: SheetField | 'other', head: string): Column<ShownRow> => {
    const text = (row: ShownRow) => (field === 'other' ? '' : value(row, field));
    return {
      key: field,
      head,
      kind: 'text',
      cell: (row) => <SheetCell text={text(row)} faults={row.faults[field] ?? []} />,
      value: text,
    };
  };
  const row: Column<ShownRow> = {
    key: 'row',
    head: texts.row,
    kind: 'name',
    cell: (shown) => (shown.row === 0 ? '' : shown.row),
    value: (shown) => String(shown.row),
  };
  return [
    row,
    ...fields.map((field) => column(field, COLUMN_NAMES[language][field])),
    ...(isFaulty.has('other') ? [column('other', texts.other)] : []),
  ];
}

interface SheetCellProps {
  readonly text: string;
  readonly faults: readonly string[];
}

function SheetCell({ text, faults }: SheetCellProps): ReactNode {
  return (
    <>
      <bdi>{text}</bdi>
      {faults.map((fault) => (
        <span key={fault} className="sheet-fault">
          <Sign name="wrong" /> {fault}
        </span>
      ))}
    </>
  );
}
