import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { recordsWhere } from './read-records.ts';
import { keepProse, withoutProse } from './record-prose.ts';
import {
  columnOf,
  fieldKind,
  fieldNames,
  sqlValueOf,
  type FieldValue,
  type Kept,
  type RecordTable,
} from './record-table.ts';

/** What the event says beside the record itself, which is put into its data as `before` and `after`. */
export interface RecordEvent {
  readonly kind: string;
  readonly actor: EventActor;
  readonly data: object;
}

interface Making<Fields extends object> {
  readonly table: RecordTable<Fields>;
  readonly fields: Fields;
  /** Where it must be known before. */
  readonly id?: string;
  readonly event: RecordEvent;
}

/** Makes a record, with its event. */
export async function makeRecord<Fields extends object>(
  tx: Transaction,
  { table, fields, id = newIdentity(), event }: Making<Fields>,
): Promise<Kept<Fields>> {
  const version = await tellChange(tx, table, { id, before: null, after: fields, event });
  const record = { ...fields, id, version };
  await insertRecord(tx, table, record);
  return record;
}

export type ChangeOutcome<Fields extends object, Problem = HttpProblem> =
  | { readonly kind: 'done'; readonly record: Kept<Fields> }
  | { readonly kind: 'refused'; readonly problem: Problem | HttpProblem };

/** What becomes of a record: its fields afterwards, or why not. */
export type Decided<Fields, Problem> =
  | { readonly kind: 'done'; readonly after: Fields }
  | { readonly kind: 'refused'; readonly problem: Problem };

interface Changing<Fields extends object, Problem> {
  readonly table: RecordTable<Fields>;
  readonly id: string;
  /** The version that whoever changes it has read, by `If-Match`; left out where no user decides by one. */
  readonly seen?: string;
  readonly event: RecordEvent;
  readonly decide: (
    before: Kept<Fields>,
  ) => Decided<Fields, Problem> | Promise<Decided<Fields, Problem>>;
}

/**
 * Changes a record as `decide` says of how it stands, with its event. Whoever decides by an older version
 * is refused (`stale-version`); what changes nothing leaves no event.
 */
export async function changeRecord<Fields extends object, Problem = never>(
  tx: Transaction,
  { table, id, seen, event, decide }: Changing<Fields, Problem>,
): Promise<ChangeOutcome<Fields, Problem>> {
  const sought = { where: 'id = $1', values: [id], isLocked: true };
  const [before] = await recordsWhere(tx, table, sought);
  if (before === undefined) return refuse({ code: 'no-such-resource', facts: { id } });
  const current = String(before.version);
  if (seen !== undefined && seen !== current) {
    return refuse({ code: 'stale-version', facts: { told: seen, current } });
  }
  const decided = await decide(before);
  if (decided.kind === 'refused') return decided;
  const after = onlyFields(table, decided.after);
  if (isDeepStrictEqual(after, onlyFields(table, before))) return { kind: 'done', record: before };
  const version = await tellChange(tx, table, { id, before, after, event });
  const record = { ...after, id, version } as Kept<Fields>;
  await updateRecord(tx, table, record);
  return { kind: 'done', record };
}

function refuse(problem: HttpProblem) {
  return { kind: 'refused', problem } as const;
}

export async function insertRecord<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  record: Kept<Fields>,
): Promise<void> {
  const names = fieldNames(table);
  const columns = ['id', 'changed_event', ...names.map(columnOf)];
  await tx.query(
    `insert into ${table.table} (${columns.join(', ')})
    values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    [record.id, record.version, ...valuesOf(table, record)],
  );
}

export async function updateRecord<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  record: Kept<Fields>,
): Promise<void> {
  const set = fieldNames(table).map((name, index) => `${columnOf(name)} = $${index + 3}`);
  await tx.query(`update ${table.table} set changed_event = $2, ${set.join(', ')} where id = $1`, [
    record.id,
    record.version,
    ...valuesOf(table, record),
  ]);
}

interface Told<Fields extends object> {
  readonly id: string;
  readonly before: Kept<Fields> | null;
  readonly after: Fields;
  readonly event: RecordEvent;
}

async function tellChange<Fields extends object>(
  tx: Transaction,
  table: RecordTable<Fields>,
  { id, before, after, event: { kind, actor, data: beside } }: Told<Fields>,
): Promise<number> {
  const content = await keepProse(tx, table, after);
  const data = {
    // By the version before it an event that is missing is noticed, also where only free text changed.
    ...{ ...beside, record: id, follows: before?.version ?? null },
    before: before && withoutProse(table, onlyFields(table, before)),
    after: withoutProse(table, onlyFields(table, after)),
  };
  const event = content === undefined ? { kind, actor, data } : { kind, actor, data, content };
  return recordEvent(tx, event);
}

function valuesOf<Fields extends object>(table: RecordTable<Fields>, record: Fields) {
  const values = record as Readonly<Record<string, FieldValue>>;
  return fieldNames(table).map((name) => sqlValueOf(fieldKind(table, name), values[name] ?? null));
}

/** A record without its identity and version, its fields in the order of the table. */
export function onlyFields<Fields extends object>(
  table: RecordTable<Fields>,
  record: Fields,
): Fields {
  const values = record as Readonly<Record<string, FieldValue>>;
  const fields = fieldNames(table).map((name) => [name, values[name] ?? null]);
  return Object.fromEntries(fields) as Fields;
}
