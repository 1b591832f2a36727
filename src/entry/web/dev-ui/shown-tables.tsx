import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DataTable } from '#platform/web/table/data-table.tsx';
import { ShownRows } from '#platform/web/table/shown-rows.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';
import { ODD_TEXTS } from './odd-texts.ts';

interface ShownRow {
  readonly name: string;
  readonly plan: string | null;
  readonly value: string | null;
  readonly source: string;
}

/** A table with groups, an open figure, blanks and odd names, and the foot of a long one. */
export function ShownTables(): ReactNode {
  const { table } = useTexts(DEV_UI_TEXTS);
  const columns = useShownColumns();
  const row = (name: string, plan: string | null, value: string | null): ShownRow => ({
    name,
    plan,
    value,
    source: table.form,
  });
  const [examined, gifts, houses] = table.names;
  const [community, own] = table.groups;
  const groups = [
    {
      key: 'community',
      title: community,
      rows: [row(examined, '3000', '1657'), row(gifts, null, '220'), row(houses, '6', '0')],
    },
    {
      key: 'own',
      title: own,
      rows: [
        row(ODD_TEXTS.long, '1000000.5', '-12.5'),
        row(ODD_TEXTS.rightToLeft, null, null),
        row(ODD_TEXTS.markup, '1', '1'),
      ],
    },
  ];
  const looks = { columns, keyOf: ({ name }: ShownRow) => name };
  return (
    <>
      <DataTable {...looks} caption={table.caption} notes={[table.note]} groups={groups} hasFiles />
      <ShownFoot />
    </>
  );
}

function ShownFoot(): ReactNode {
  const [shown, setShown] = useState(200);
  return <ShownRows {...{ shown, setShown }} all={450} step={200} />;
}

function useShownColumns(): readonly Column<ShownRow>[] {
  const { heads } = useTexts(DEV_UI_TEXTS).table;
  const { number } = useWrittenValues();
  const [open, setOpen] = useState('');
  const written = (value: string | null): string => (value === null ? '' : number(value));
  return [
    {
      key: 'name',
      head: heads.name,
      kind: 'name',
      cell: ({ name }) => <bdi>{name}</bdi>,
      value: ({ name }) => name,
    },
    {
      key: 'plan',
      head: heads.plan,
      kind: 'number',
      isSecondary: true,
      emphasis: 'quiet',
      cell: ({ plan }) => written(plan),
      value: ({ plan }) => plan,
    },
    {
      key: 'value',
      head: heads.value,
      kind: 'number',
      emphasis: 'strong',
      isOpen: ({ name }) => name === open,
      cell: ({ name, value }) =>
        value !== null && (
          <button type="button" className="cell-door" onClick={() => setOpen(name)}>
            {written(value)}
          </button>
        ),
      value: ({ value }) => value,
    },
    {
      key: 'source',
      head: heads.source,
      kind: 'text',
      cell: ({ source }) => source,
      value: ({ source }) => source,
    },
  ];
}
