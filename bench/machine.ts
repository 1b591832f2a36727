import { cpus, loadavg, totalmem, platform, arch } from 'node:os';
import { postgresDatabase } from '#platform/server/database/postgres-database.ts';
import { serverUrl } from './scratch-store.ts';

/** On what a measurement was made. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted a core, on average, in the last minute. */
  readonly load: string;
}

export function machineNow(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}

const SETTINGS = [
  ...['server_version', 'shared_buffers', 'work_mem', 'maintenance_work_mem', 'max_wal_size'],
  ...['fsync', 'synchronous_commit', 'full_page_writes', 'wal_level', 'jit'],
  ...['max_parallel_workers_per_gather', 'random_page_cost', 'effective_cache_size'],
];

/** The settings of the server that is measured on, which are those of both sides. */
export async function serverNow(): Promise<Readonly<Record<string, string>> | undefined> {
  const url = serverUrl();
  if (url === undefined) return undefined;
  const database = postgresDatabase({ connectionString: url });
  const rows = await database.query<{ name: string; value: string }>(
    'select name, current_setting(name) as value from pg_settings where name = any($1)',
    [SETTINGS],
  );
  await database.close();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
