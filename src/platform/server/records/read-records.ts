import type { Queries, SqlValue } from '#platform/server/database/database.ts';
import {
  columnOf,
  fieldNames,
  fieldValueOf,
  type FieldValue,
  type Kept,
  type RecordTable,
} from './record-table.ts';

/** A condition on records, with its values; `{}` means all. */
export interface Sought {
  readonly where?: string;
  readonly values?: readonly SqlValue[];
  /** Columns; the older first where nothing is said. */
  readonly order?: string;
  readonly limit?: number;
  /** Nobody else changes them until the transaction ends. */
  readonly isLocked?: boolean;
}

export async function recordsWhere<Fields extends object>(
  queries: Queries,
  table: RecordTable<Fields>,
  { where = 'true', values = [], order = 'id', limit, isLocked = false }: Sought = {},
): Promise<readonly Kept<Fields>[]> {
  const names = fieldNames(table);
  const columns = ['id', 'changed_event', ...names.map(columnOf)].join(', ');
  const rows = await queries.query<Readonly<Record<string, unknown>>>(
    `select ${columns} from ${table.table} where ${where} order by ${order}${
      limit === undefined ? '' : ` limit ${limit}`
    }${isLocked ? ' for update' : ''}`,
    values,
  );
  return rows.map((row) => keptOf(table, row));
}

/** `undefined` where there is no such record. */
export async function recordOf<Fields extends object>(
  queries: Queries,
  table: RecordTable<Fields>,
  id: string,
): Promise<Kept<Fields> | undefined> {
  const [record] = await recordsWhere(queries, table, { where: 'id = $1', values: [id] });
  return record;
}

function keptOf<Fields extends object>(
  table: RecordTable<Fields>,
  row: Readonly<Record<string, unknown>>,
): Kept<Fields> {
  const fields: Record<string, FieldValue> = {};
  for (const name of fieldNames(table)) {
    fields[name] = fieldValueOf(row[columnOf(name)]);
  }
  const record = { id: row['id'], version: Number(row['changed_event']), ...fields };
  return record as unknown as Kept<Fields>;
}
