import type { Transaction } from '#platform/server/database/database.ts';
import { keepFile } from '#platform/server/stored-files.ts';
import {
  fieldKind,
  fieldNames,
  isProse,
  type FieldValue,
  type RecordTable,
} from './record-table.ts';

/** The free texts of a record, by their fields. */
export type Prose = Readonly<Record<string, FieldValue>>;

export function proseOf<Fields extends object>(table: RecordTable<Fields>, record: Fields): Prose {
  const values = record as Prose;
  return Object.fromEntries(
    fieldNames(table)
      .filter((name) => isProse(fieldKind(table, name)))
      .map((name) => [name, values[name] ?? null]),
  );
}

/**
 * Keeps the free texts of a record as one stored file, for the event that tells of it: from there they can
 * be let go without breaking the chain. @returns its hash; `undefined` where the table has none.
 */
export async function keepProse<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  record: Fields,
): Promise<Buffer | undefined> {
  const prose = proseOf(table, record);
  if (Object.keys(prose).length === 0) return undefined;
  const { hash } = await keepFile(tx, [JSON.stringify(prose)]);
  return hash;
}

/** What an event may tell of a record in its data. */
export function withoutProse<Fields extends object>(
  table: RecordTable<Fields>,
  fields: Fields,
): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !isProse(fieldKind(table, name))),
  );
}
