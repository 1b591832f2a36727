import type { Database, Transaction } from '#platform/server/database/database.ts';
import { migrateWithin } from '#platform/server/database/migrations.ts';
import type { BackupPart } from './backup-manifest.ts';
import { BackupRefusal, damaged } from './backup-refusal.ts';
import { withBackup, type Backup } from './read-backup.ts';
import {
  checkReferences,
  continueNumbers,
  deferReferences,
  dropTables,
  filledTable,
  schemaSteps,
  storedTables,
  type StoredTable,
} from './stored-tables.ts';

export interface RestoreCounts {
  readonly tables: number;
  readonly rows: number;
}

export interface RestoreOptions {
  /** The steps of the schema. */
  readonly migrations: string;
  /** Told how many bytes of text have been taken in since last time. */
  readonly progress?: (bytes: number) => void;
}

/**
 * Brings a backup into an empty database, in one transaction: all of it, or nothing. The schema is
 * made as it was, filled, and then brought up to date.
 * @throws BackupRefusal DatabaseRefusal
 */
export async function restoreBackup(
  database: Database,
  path: string,
  options: RestoreOptions,
): Promise<RestoreCounts> {
  return withBackup(path, async (backup) =>
    database.transaction(async (tx) => restoreInto(tx, backup, options)),
  );
}

async function restoreInto(
  tx: Transaction,
  { manifest, blocks }: Backup,
  { migrations, progress = () => undefined }: RestoreOptions,
): Promise<RestoreCounts> {
  const { schema, parts } = manifest;
  await makeEmptySchema(tx, migrations, schema.length);
  checkSteps(await schemaSteps(tx), schema);
  checkTables(await storedTables(tx), parts);
  const references = await deferReferences(tx);
  for (const part of parts) await fillTable(tx, part, { blocks, progress });
  await emptyTables(tx);
  await checkReferences(tx, references).catch((error: unknown) => {
    throw isOfContent(error) ? damaged('references') : error;
  });
  await continueNumbers(tx);
  await migrateWithin(tx, migrations);
  await tx.query('analyze');
  return { tables: parts.length, rows: parts.reduce((sum, { rows }) => sum + rows, 0) };
}

/** A file that somebody else has made may hold what ours leave out. */
async function emptyTables(tx: Transaction): Promise<void> {
  const toEmpty = (await storedTables(tx)).filter(({ isLeftEmpty }) => isLeftEmpty);
  for (const { table } of toEmpty) await tx.query(`delete from ${table}`);
}

/** The schema at the version of the backup, whatever the one of the empty database was. */
async function makeEmptySchema(tx: Transaction, migrations: string, last: number): Promise<void> {
  // Of two restores at once the second finds the database filled.
  await tx.query('select pg_advisory_xact_lock(1, 0)');
  const steps = await schemaSteps(tx);
  if (steps.length > 0) {
    const tables = await storedTables(tx);
    const table = await filledTable(tx, tables);
    if (table !== undefined) {
      throw new BackupRefusal({ code: 'database-not-empty', facts: { table } });
    }
    if (steps.length > last) await dropTables(tx, tables);
  }
  await migrateWithin(tx, migrations, last);
}

type Steps = readonly { readonly number: number; readonly name: string; readonly hash: string }[];

function checkSteps(ours: Steps, theirs: Steps): void {
  if (theirs.length === 0) throw damaged('manifest');
  if (theirs.length > ours.length) {
    const facts = { found: theirs.length, known: ours.length };
    throw new BackupRefusal({ code: 'schema-newer', facts });
  }
  for (const [index, { name, hash }] of theirs.entries()) {
    if (ours[index]?.hash === hash) continue;
    throw new BackupRefusal({ code: 'migration-changed', facts: { name } });
  }
}

/** Names from a file never reach SQL: they are held against those of the schema. */
function checkTables(ours: readonly StoredTable[], parts: readonly BackupPart[]): void {
  const names = new Set([...ours, ...parts].map(({ table }) => table));
  for (const table of names) {
    const [own, ...none] = ours.filter((each) => each.table === table);
    const [part, ...more] = parts.filter((each) => each.table === table);
    const isSame = own?.columns.join() === part?.columns.join();
    if (isSame && none.length === 0 && more.length === 0) continue;
    throw new BackupRefusal({ code: 'backup-of-other-tables', facts: { table } });
  }
}

/** What is loaded by one statement. */
const LOADED_BYTES = 4 << 20;

interface Filling {
  readonly blocks: Backup['blocks'];
  readonly progress: (bytes: number) => void;
}

async function fillTable(
  tx: Transaction,
  part: BackupPart,
  { blocks, progress }: Filling,
): Promise<void> {
  const target = `${part.table} (${part.columns.join(', ')})`;
  let [held, bytes]: [Buffer[], number] = [[], 0];
  const load = async () => {
    await tx.copyIn(target, held).catch((error: unknown) => {
      throw isOfContent(error) ? damaged(part.table) : error;
    });
    progress(bytes);
    [held, bytes] = [[], 0];
  };
  for await (const block of blocks(part)) {
    held.push(block);
    bytes += block.length;
    if (bytes >= LOADED_BYTES) await load();
  }
  if (held.length > 0) await load();
}

/** Classes 22 and 23 of SQLSTATE: values that are none, rows that contradict each other. */
function isOfContent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^2[23]...$/.test(code);
}
