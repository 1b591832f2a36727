import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#platform/server/database/database.ts';
import { migrate } from '#platform/server/database/migrations.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { postgresDatabase } from '#platform/server/database/postgres-database.ts';

const MIGRATIONS = join(import.meta.dirname, '..', 'db', 'migrations');

/** A store of its own for a measurement, with the schema and nothing in it; gone afterwards. */
export interface ScratchStore extends AsyncDisposable {
  readonly kind: 'embedded' | 'PostgreSQL';
  readonly database: Database;
}

/** The embedded database, and the server that the environment names, if it does. */
export function storeKinds(): readonly ScratchStore['kind'][] {
  return serverUrl() === undefined ? ['embedded'] : ['embedded', 'PostgreSQL'];
}

/** The server to measure on; its role may create databases. */
export function serverUrl(): string | undefined {
  const url = process.env['MIDYEAR_BENCH_POSTGRES'];
  return url === '' ? undefined : url;
}

export async function scratchStore(kind: ScratchStore['kind']): Promise<ScratchStore> {
  return kind === 'embedded' ? embeddedStore() : serverStore();
}

async function embeddedStore(): Promise<ScratchStore> {
  const directory = await mkdtemp(join(tmpdir(), 'midyear-bench-'));
  const database = await openEmbedded(directory);
  const dispose = async () => {
    await database.close();
    await rm(directory, { recursive: true });
  };
  return { kind: 'embedded', database, [Symbol.asyncDispose]: dispose };
}

/** The embedded database of a directory, made where there is none. */
export function openEmbedded(directory: string): Promise<Database> {
  const options = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;
  return openDatabase({ kind: 'directory', directory }, options);
}

async function serverStore(): Promise<ScratchStore> {
  const url = serverUrl();
  if (url === undefined) throw new Error('MIDYEAR_BENCH_POSTGRES: expected the URL of a server');
  const server = postgresDatabase({ connectionString: url });
  const name = `midyear_bench_${randomUUID().replaceAll('-', '')}`;
  await server.query(`create database ${name}`);
  const its = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const database = postgresDatabase({ connectionString: its });
  await migrate(database, MIGRATIONS);
  const dispose = async () => {
    await database.close();
    await server.query(`drop database ${name} with (force)`);
    await server.close();
  };
  return { kind: 'PostgreSQL', database, [Symbol.asyncDispose]: dispose };
}
