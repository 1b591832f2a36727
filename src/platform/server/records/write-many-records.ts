import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvents } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { keepProse, proseOf, withoutProse } from './record-prose.ts';
import {
  columnOf,
  fieldKind,
  fieldNames,
  sqlValueOf,
  type FieldKind,
  type FieldValue,
  type Kept,
  type RecordTable,
} from './record-table.ts';
import { onlyFields, type RecordEvent } from './write-records.ts';

interface Making<Fields extends object> {
  readonly fields: Fields;
  readonly event: RecordEvent;
}

/** Makes many records of one table, each with its event: where one deed makes thousands. */
export async function makeRecords<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  makings: readonly Making<Fields>[],
): Promise<readonly Kept<Fields>[]> {
  const told = makings.map(({ fields, event }) => {
    return { id: newIdentity(), before: null, after: fields, event };
  });
  const records = await tellChanges(tx, table, told);
  const columns = ['id', 'changed_event', ...fieldNames(table).map(columnOf)];
  await inParts(records, async (part) => {
    const { values, places } = valuesOf(table, part);
    await tx.query(`insert into ${table.table} (${columns.join(', ')}) values ${places}`, values);
  });
  return records;
}

interface Changing<Fields extends object> {
  /** As it stands; whoever calls holds it, so that nobody else changes it. */
  readonly before: Kept<Fields>;
  readonly after: Fields;
  readonly event: RecordEvent;
}

/** Changes many records of one table, each with its event; that they may change so is decided already. */
export async function changeRecords<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  changes: readonly Changing<Fields>[],
): Promise<readonly Kept<Fields>[]> {
  const told = changes.map(({ before, after, event }) => ({ id: before.id, before, after, event }));
  const records = await tellChanges(tx, table, told);
  const columns = ['id', 'changed_event', ...fieldNames(table).map(columnOf)];
  const set = columns.slice(1).map((column) => `${column} = told.${column}`);
  await inParts(records, async (part) => {
    const { values, places } = valuesOf(table, part);
    await tx.query(
      `update ${table.table} set ${set.join(', ')}
      from (values ${places}) as told (${columns.join(', ')}) where ${table.table}.id = told.id`,
      values,
    );
  });
  return records;
}

interface Told<Fields extends object> {
  readonly id: string;
  readonly before: Kept<Fields> | null;
  readonly after: Fields;
  readonly event: RecordEvent;
}

async function tellChanges<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  told: readonly Told<Fields>[],
): Promise<readonly Kept<Fields>[]> {
  const contentOf = await keepDistinctProse(tx, table, told);
  const events = told.map(({ id, before, after, event: { kind, actor, data: beside } }) => {
    const content = contentOf(after);
    const data = {
      ...{ ...beside, record: id, follows: before?.version ?? null },
      before: before && withoutProse(table, onlyFields(table, before)),
      after: withoutProse(table, onlyFields(table, after)),
    };
    return content === undefined ? { kind, actor, data } : { kind, actor, data, content };
  });
  const numbers = await recordEvents(tx, events);
  return told.map(({ id, after }, index) => {
    return { ...onlyFields(table, after), id, version: numbers[index] } as Kept<Fields>;
  });
}

/** Many records say the same in their free texts, or nothing: that is kept once. */
async function keepDistinctProse<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  told: readonly Told<Fields>[],
): Promise<(fields: Fields) => Buffer | undefined> {
  const keyOf = (fields: Fields) => JSON.stringify(proseOf(table, fields));
  const distinct = new Map(told.map(({ after }) => [keyOf(after), after]));
  const contents = new Map<string, Buffer | undefined>();
  for (const [key, fields] of distinct) contents.set(key, await keepProse(tx, table, fields));
  return (fields) => contents.get(keyOf(fields));
}

/** A statement takes 65,535 values at most. */
const RECORDS_AT_ONCE = 500;

async function inParts<Item>(
  items: readonly Item[],
  write: (part: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += RECORDS_AT_ONCE) {
    await write(items.slice(from, from + RECORDS_AT_ONCE));
  }
}

const SQL_TYPES: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  prose: 'text',
  id: 'uuid',
  day: 'date',
  instant: 'timestamptz',
  whole: 'bigint',
  flag: 'boolean',
  json: 'jsonb',
  'prose-json': 'jsonb',
};

function valuesOf<Fields extends object>(
  table: RecordTable<Fields>,
  records: readonly Kept<Fields>[],
) {
  const names = fieldNames(table);
  const types = ['uuid', 'bigint', ...names.map((name) => SQL_TYPES[fieldKind(table, name)])];
  const rows = records.map((record) => {
    const fields = record as Readonly<Record<string, FieldValue>>;
    const told = names.map((name) => sqlValueOf(fieldKind(table, name), fields[name] ?? null));
    return [record.id, record.version, ...told];
  });
  const places = rows.map((_, row) => {
    const cells = types.map((type, at) => `$${row * types.length + at + 1}::${type}`);
    return `(${cells.join(', ')})`;
  });
  return { values: rows.flat(), places: places.join(', ') };
}
