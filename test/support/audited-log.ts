import { linkAll } from '#platform/server/audit/link-unlinked.ts';
import type { Database, SqlValue } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { keepFile } from '#platform/server/stored-files.ts';
import { emptyStore, takeOutRows } from './empty-store.ts';
import { pastTheWalls } from './past-the-walls.ts';

const TABLES = ['event', 'event_link', 'stored_file', 'chunk'] as const;
const NOON = Date.UTC(2026, 5, 30, 12);

/** Links everything that is not linked yet. */
export async function linkNow(database: Database): Promise<void> {
  await linkAll(database, new AbortController().signal);
}

/** Records a note. @param at seconds after noon. */
export async function note(database: Database, at: number, content?: string): Promise<number> {
  return database.transaction(async (tx) => {
    const file = content === undefined ? undefined : await keepFile(tx, [content]);
    const data = { n: at, small: 1e-7, before: null, after: { name: 'Ủy ban', list: [1, true] } };
    const event = { kind: 'note', actor: 'operator', data } as const;
    const pointer = file === undefined ? {} : { content: file.hash };
    return recordEvent(tx, { ...event, ...pointer }, new Date(NOON + at * 1000));
  });
}

/** A log of eight linked events: one older than the hashes, two with stored files. */
export async function fillLog(database: Database): Promise<void> {
  await emptyStore(database);
  await database.query(
    `insert into event (id, recorded_at, actor, kind, data)
     values (gen_random_uuid(), '2026-06-30 11:00:00.123456Z', 'sample', 'note', '{"old": 1.50}')`,
  );
  for (let at = 1; at < 4; at++) await note(database, at, at === 2 ? 'a file' : undefined);
  await linkNow(database);
  for (let at = 4; at < 8; at++) await note(database, at, at === 5 ? 'a second' : undefined);
  await linkNow(database);
}

/** Keeps the log beside itself, to be put back after it was tampered with. */
export async function keepLog(database: Database): Promise<void> {
  for (const table of TABLES) {
    await database.query(`drop table if exists kept_${table}`);
    await database.query(`create table kept_${table} as table ${table}`);
  }
}

export async function forgetKept(database: Database): Promise<void> {
  await database.query(`drop table ${TABLES.map((table) => `kept_${table}`).join(', ')}`);
}

export async function putBack(database: Database): Promise<void> {
  await pastTheWalls(database, async (tx) => {
    await takeOutRows(tx, TABLES);
    for (const table of TABLES) {
      await tx.query(`insert into ${table} overriding system value select * from kept_${table}`);
    }
  });
}

/** Changes the log as its owner could. */
export async function tamper(
  database: Database,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<void> {
  await pastTheWalls(database, (tx) => tx.query(sql, values));
}

/** Gives two rows what the other says, all but their key. */
export async function exchange(
  database: Database,
  { table, key, pair: [one, other] }: Exchange,
): Promise<void> {
  const columns = await columnsOf(database, table);
  const rest = columns.map(({ name }) => name).filter((name) => name !== key);
  await pastTheWalls(database, async (tx) => {
    await tx.query(`delete from ${table} where ${key} in ($1, $2)`, [one, other]);
    await tx.query(
      `insert into ${table} (${key}, ${rest.join(', ')}) overriding system value
       select case ${key} when $1 then $2::bigint else $1::bigint end, ${rest.join(', ')}
       from kept_${table} where ${key} in ($1::bigint, $2::bigint)`,
      [one, other],
    );
  });
}

export interface Exchange {
  readonly table: 'event' | 'event_link';
  readonly key: string;
  readonly pair: readonly [number, number];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly is_nullable: boolean;
}

export async function columnsOf(database: Database, table: string): Promise<readonly Column[]> {
  return database.query<Column>(
    `select column_name as name, data_type as type, is_nullable = 'YES' as is_nullable
     from information_schema.columns where table_name = $1 order by ordinal_position`,
    [table],
  );
}

/** How a value of a type is made another one, as little as can be. */
export function otherValue({ name, type }: Column): string {
  switch (type) {
    case 'bigint':
      return `${name} + 1000`;
    case 'uuid':
      return 'gen_random_uuid()';
    case 'timestamp with time zone':
      return `${name} + interval '1 microsecond'`;
    case 'text':
      return `${name} || ' '`;
    case 'jsonb':
      return `jsonb_build_array(${name})`;
    case 'bytea':
      return `set_bit(coalesce(${name}, '\\x00'), 0, 1 - get_bit(coalesce(${name}, '\\x00'), 0))`;
    case 'boolean':
      return `not ${name}`;
    case 'ARRAY':
      return `${name} || ${name}`;
    default:
      throw new Error(`${type}: expected a type whose values can be changed here`);
  }
}
