import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { migrate } from '#platform/server/database/migrations.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { postgresDatabase } from '#platform/server/database/postgres-database.ts';
import type { ScratchFolder } from './input-folder.ts';
import { quickFolder } from './quick-folder.ts';
import { PROJECT_ROOT } from './source-files.ts';

export const MIGRATIONS = join(PROJECT_ROOT, 'db', 'migrations');
const PGLITE_VERSION = join(PROJECT_ROOT, 'node_modules/@electric-sql/pglite/package.json');

/** A database of its own for the tests of a block: migrated, empty, and gone afterwards. */
export interface Store {
  readonly kind: 'PGlite' | 'PostgreSQL';
  /** There once tests run; not yet while they are described. */
  readonly database: Database;
}

/** Describes the same tests on every database there is to test on. */
export function eachStore(name: string, describeTests: (store: Store) => void): void {
  describeOn('PGlite', embeddedStore);
  const url = process.env['MIDYEAR_TEST_POSTGRES'];
  if (url !== undefined && url !== '') describeOn('PostgreSQL', () => serverStore(url));

  function describeOn(kind: Store['kind'], open: () => Promise<OpenStore>): void {
    describe(`${name} (${kind})`, () => {
      let opened: OpenStore | undefined;
      beforeAll(async () => {
        opened = await open();
      });
      afterAll(() => opened?.close());
      describeTests({
        kind,
        get database() {
          if (opened === undefined) throw new Error('the database is there only in tests');
          return opened.database;
        },
      });
    });
  }
}

interface OpenStore {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

async function embeddedStore(): Promise<OpenStore> {
  const folder = await embeddedFolder();
  const place = { kind: 'directory', directory: folder.path } as const;
  const database = await openDatabase(place, EMBEDDED);
  const close = async (): Promise<void> => {
    await database.close();
    await folder[Symbol.asyncDispose]();
  };
  return { database, close };
}

const EMBEDDED = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;

/** A directory with a migrated embedded database, copied from one that is made once. */
export async function embeddedFolder(): Promise<ScratchFolder> {
  const template = await embeddedTemplate();
  const folder = await quickFolder();
  cpSync(template, folder.path, { recursive: true });
  return folder;
}

/** Made under another name first: a template by its own name is finished. */
async function embeddedTemplate(): Promise<string> {
  const path = join(tmpdir(), `midyear-template-${userInfo().username}-${migrationsHash()}`);
  if (existsSync(path)) return path;
  const unfinished = `${path}.${process.pid}`;
  const place = { kind: 'directory', directory: unfinished } as const;
  const database = await openDatabase(place, EMBEDDED);
  await database.close();
  await rename(unfinished, path).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    // Another test file was faster.
    if (!existsSync(path)) throw error;
  });
  return path;
}

async function serverStore(url: string): Promise<OpenStore> {
  const server = await serverDatabase(url);
  const database = postgresDatabase({ connectionString: server.url });
  const close = async (): Promise<void> => {
    await database.close();
    await server[Symbol.asyncDispose]();
  };
  return { database, close };
}

/** A database on the server, gone with its scope. */
export interface ScratchDatabase extends AsyncDisposable {
  readonly url: string;
}

/** A migrated database on a server, copied from one that is made once. */
export async function serverDatabase(url: string): Promise<ScratchDatabase> {
  const name = `midyear_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, async (client) => {
    const template = await migratedTemplate(client, url);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: databaseUrl(url, name),
    [Symbol.asyncDispose]: () =>
      onServer(url, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

function databaseUrl(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

const TEMPLATE_LOCK = 7_300_002;

/** Made under another name first: a template by its own name is finished. */
async function migratedTemplate(client: Client, url: string): Promise<string> {
  const name = `midyear_template_${migrationsHash()}`;
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount !== 0) return name;
    await client.query(`drop database if exists ${name}_unfinished with (force)`);
    await client.query(`create database ${name}_unfinished`);
    const database = postgresDatabase({ connectionString: databaseUrl(url, `${name}_unfinished`) });
    await migrate(database, MIGRATIONS);
    await database.close();
    await client.query(`alter database ${name}_unfinished rename to ${name}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256').update(readFileSync(PGLITE_VERSION));
  for (const name of globSync('*.sql', { cwd: MIGRATIONS }).toSorted()) {
    hash.update(name).update(readFileSync(join(MIGRATIONS, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function onServer<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
