import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Queries } from './database.ts';
import { DatabaseRefusal } from './database-refusal.ts';

/** One step of the schema, as its file tells it. */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly hash: string;
}

/** Held while the schema is changed; the same for every midyear, and nothing else's. */
const MIGRATION_LOCK = 7_300_001;

/**
 * Brings the schema up to date, each step in a transaction with the row that says so. Several at
 * once do it one after the other, so that each step is applied once.
 * @param folder holds the steps, `NNNN-name.sql`.
 * @returns the names of the steps it applied.
 * @throws DatabaseRefusal where the database is newer, or was made by other steps.
 */
export async function migrate(database: Database, folder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const names: string[] = [];
  for (;;) {
    const name = await database.transaction(async (tx) => applyNext(tx, migrations));
    if (name === undefined) return names;
    names.push(name);
  }
}

/**
 * The same within a transaction that goes on afterwards, up to a step.
 * @throws DatabaseRefusal
 */
export async function migrateWithin(
  tx: Queries,
  folder: string,
  last: number = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const migrations = (await readMigrations(folder)).slice(0, last);
  while ((await applyNext(tx, migrations)) !== undefined);
}

/** @throws DatabaseRefusal where the schema is older or newer than the steps of this program. */
export async function checkSchemaVersion(database: Queries, folder: string): Promise<void> {
  const migrations = await readMigrations(folder);
  const pending = pendingMigrations(migrations, await appliedMigrations(database));
  if (pending.length === 0) return;
  const facts = { found: migrations.length - pending.length, needed: migrations.length };
  throw new DatabaseRefusal({ code: 'schema-older', facts });
}

/** The steps of a folder, which must count on from 1. */
async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
      if (number !== index + 1) {
        throw new DatabaseRefusal({ code: 'migration-sequence', facts: { name } });
      }
      const sql = await readFile(join(folder, name), 'utf8');
      return { number, name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function applyNext(
  tx: Queries,
  migrations: readonly Migration[],
): Promise<string | undefined> {
  await tx.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const [next] = pendingMigrations(migrations, await appliedMigrations(tx));
  if (next === undefined) return undefined;
  if (next.number === 1) await makeMigrationTable(tx);
  await tx.query(next.sql);
  await keepMigration(tx, next);
  return next.name;
}

/** What is still to be applied; refuses a history that is not a beginning of these steps. */
function pendingMigrations(
  migrations: readonly Migration[],
  applied: readonly Applied[],
): readonly Migration[] {
  const last = applied.at(-1)?.number ?? 0;
  if (last > migrations.length) {
    const facts = { found: last, known: migrations.length };
    throw new DatabaseRefusal({ code: 'schema-newer', facts });
  }
  for (const [index, { number, name, hash }] of applied.entries()) {
    if (number !== index + 1) {
      throw new DatabaseRefusal({ code: 'migration-sequence', facts: { name } });
    }
    if (hash !== migrations[index]?.hash) {
      throw new DatabaseRefusal({ code: 'migration-changed', facts: { name } });
    }
  }
  return migrations.slice(applied.length);
}

async function appliedMigrations(queries: Queries): Promise<readonly Applied[]> {
  const [table] = await queries.query<{ name: string | null }>(
    "select to_regclass('schema_migration')::text as name",
  );
  if (table?.name === undefined || table.name === null) return [];
  return queries.query<Applied>('select number, name, hash from schema_migration order by number');
}

async function makeMigrationTable(queries: Queries): Promise<void> {
  await queries.query(`create table schema_migration (
    number int primary key,
    name text not null,
    hash text not null,
    applied_at timestamptz not null default now()
  )`);
}

async function keepMigration(queries: Queries, { number, name, hash }: Migration): Promise<void> {
  await queries.query('insert into schema_migration (number, name, hash) values ($1, $2, $3)', [
    number,
    name,
    hash,
  ]);
}
