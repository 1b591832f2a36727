import type { ReactNode } from 'react';
import { COLUMN_NAMES, SHEET_FIELDS, type SheetField } from '#people/model/links/sheet-columns.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import type { ReadSheet } from './invitation-queries.ts';
import { shownRows, type ShownRow } from './shown-rows.ts';
import { useSoundRow } from './sound-row.ts';

const ALWAYS: readonly SheetField[] = ['familyName', 'middleName', 'givenName', 'login', 'email'];

/** The rows of a sheet; what is wrong is said in its cell, under what stands there. */
export function SheetTable({ sheet }: { readonly sheet: ReadSheet }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const rows = shownRows(sheet, useSoundRow(sheet));
  const columns = useColumns(rows);
  return (
    <DataTable
      caption={texts.inviteMany}
      notes={[]}
      columns={columns}
      groups={[{ key: 'all', rows }]}
      keyOf={({ row }) => String(row)}
      stateOf={({ faults }) => (Object.keys(faults).length > 0 ? 'wrong' : undefined)}
    />
  );
}

/** Row, names and login always; any other column where something in it is wrong, or told. */
function useColumns(rows: readonly ShownRow[]): readonly Column<ShownRow>[] {
  const texts = useTexts(INVITATION_TEXTS);
  const language = useLanguage();
  const isTold = (field: SheetField | 'other') =>
    rows.some(
      ({ cells, faults }) =>
        faults[field] !== undefined || (field !== 'other' && (cells[field] ?? '') !== ''),
    );
  const fields = SHEET_FIELDS.filter((field) => ALWAYS.includes(field) || isTold(field));
  const column = (field: SheetField | 'other', head: string): Column<ShownRow> => {
    const text = ({ cells }: ShownRow) => (field === 'other' ? '' : (cells[field] ?? ''));
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
    ...(isTold('other') ? [column('other', texts.other)] : []),
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
