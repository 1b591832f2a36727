import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { firstRows, rowCount } from './first-rows.ts';
import { usePrintTime } from './print-time.ts';
import { ShownRows } from './shown-rows.tsx';
import { SidewaysScroller } from './sideways-scroller.tsx';
import type { Column, RowGroup, TableContent } from './table-column.ts';
import { TableFiles } from './table-files.tsx';
import { TABLE_TEXTS } from './table-texts.ts';
import './data-table.css';
import './data-table-print.css';

export interface DataTableProps<Row> extends TableContent<Row> {
  readonly keyOf: (row: Row) => string;
  /** Whether the ways to download and print it stand above it; else the screen places TableFiles. */
  readonly hasFiles?: boolean;
  /** A word for the row as a whole, for the style of the feature: `data-state` of its line. */
  readonly stateOf?: (row: Row) => string | undefined;
}

/** So many rows are drawn at once on a slow computer without being felt. */
const STEP = 200;

/** More columns than that stand on paper in smaller letters. */
const WIDE_COLUMNS = 8;

/**
 * Any table of data: on the screen, on paper, and as a file. Long ones are shown step by step;
 * paper and files hold every row. What fills a cell as a door has the class `cell-door`.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, notes, groups, hasFiles = false } = props;
  const columns = props.columns.filter(({ onlyIn }) => onlyIn !== 'files');
  const [shown, setShown] = useState(STEP);
  const printedAt = usePrintTime();
  const all = rowCount(groups);
  const count = printedAt === undefined ? shown : all;
  return (
    <div className="data-table-place">
      {hasFiles && <TableFiles {...props} />}
      <PrintedNotes {...{ caption, notes, printedAt }} />
      <SidewaysScroller label={caption}>
        <table className="data-table" data-wide={columns.length > WIDE_COLUMNS}>
          <caption className="heard">{caption}</caption>
          <TableHead columns={columns} />
          {firstRows(groups, count).map((group) => (
            <TableGroup key={group.key} {...props} {...{ columns, group }} />
          ))}
        </table>
      </SidewaysScroller>
      {all > STEP && <ShownRows {...{ shown: Math.min(shown, all), all, step: STEP, setShown }} />}
    </div>
  );
}

interface PrintedNotesProps extends Pick<TableContent<unknown>, 'caption' | 'notes'> {
  readonly printedAt: string | undefined;
}

function PrintedNotes({ caption, notes, printedAt }: PrintedNotesProps): ReactNode {
  const texts = useTexts(TABLE_TEXTS);
  const { instant } = useWrittenValues();
  return (
    <div className="printed printed-notes">
      <p>
        <b>{caption}</b>
      </p>
      {notes.map((note) => (
        <p key={note} dir="auto">
          {note}
        </p>
      ))}
      {printedAt !== undefined && <p>{texts.printedAt(instant(printedAt))}</p>}
    </div>
  );
}

function TableHead<Row>({ columns }: { readonly columns: readonly Column<Row>[] }): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map(({ key, head, kind, isSecondary }) => (
          <th key={key} scope="col" data-kind={kind} data-secondary={isSecondary}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface TableGroupProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'keyOf' | 'stateOf'> {
  readonly group: RowGroup<Row>;
}

function TableGroup<Row>({ columns, keyOf, stateOf, group }: TableGroupProps<Row>): ReactNode {
  const heading = columns.find(({ kind }) => kind === 'name');
  return (
    <tbody>
      {group.title !== undefined && (
        <tr className="data-table-group">
          <th scope="rowgroup" colSpan={columns.length}>
            <span dir="auto">{group.title}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={keyOf(row)} data-state={stateOf?.(row)}>
          {columns.map((column) => (
            <TableCell key={column.key} {...{ column, row, isHeading: column === heading }} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface TableCellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isHeading: boolean;
}

function TableCell<Row>({ column, row, isHeading }: TableCellProps<Row>): ReactNode {
  const looks = {
    'data-kind': column.kind,
    'data-secondary': column.isSecondary,
    'data-emphasis': column.emphasis,
    'data-open': column.isOpen?.(row),
  };
  const content = column.cell(row);
  if (!isHeading) return <td {...looks}>{content}</td>;
  return (
    <th scope="row" {...looks}>
      {content}
    </th>
  );
}
