import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, globSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL server of the test's own, to be stopped as hard as it likes. */
export interface OwnServer extends AsyncDisposable {
  readonly url: string;
  /** As if the machine had failed: no process of it puts anything in order; then it starts again. */
  readonly stopAndStart: () => void;
  /** Kills one of the processes that serve a connection; the server then starts all of them anew. */
  readonly killOneBackend: () => Promise<void>;
}

const PROGRAMS = globSync('/usr/lib/postgresql/*/bin/initdb').toSorted().at(-1);

/** Whether there are the programs of a server, and who may run them: PostgreSQL refuses to run as root. */
export function canStartServer(): boolean {
  if (PROGRAMS === undefined) return false;
  return process.getuid?.() !== 0 || ownerIds() !== undefined;
}

function ownerIds(): { readonly uid: number; readonly gid: number } | undefined {
  const ask = (option: string): number => {
    const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  };
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/** @param folder an empty folder, to be removed by the caller once the server is gone. */
export async function startOwnServer(folder: string): Promise<OwnServer> {
  const data = join(folder, 'server');
  mkdirSync(data);
  const owner = process.getuid?.() === 0 ? ownerIds() : undefined;
  if (owner !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const run = (program: string, ...rest: readonly string[]): void => {
    const path = join(dirname(PROGRAMS ?? ''), program);
    execFileSync(path, ['-D', data, ...rest], { ...owner, cwd: folder, stdio: 'ignore' });
  };
  run('initdb', '-U', 'midyear', '-A', 'trust', '-E', 'UTF8', '--wal-segsize=1');
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_wal_size=8MB -c min_wal_size=2MB`;
  const start = (): void => run('pg_ctl', '-w', '-l', join(data, 'log'), '-o', options, 'start');
  const stopIfRunning = (): void => {
    try {
      run('pg_ctl', '-m', 'immediate', 'stop');
    } catch {
      // It may have ended of itself.
    }
  };
  start();
  const url = `postgres://midyear@127.0.0.1:${port}/postgres`;
  return {
    url,
    stopAndStart() {
      stopIfRunning();
      start();
    },
    killOneBackend: () => killOneBackend(url),
    [Symbol.asyncDispose]: async () => {
      await Promise.resolve(stopIfRunning());
    },
  };
}

async function killOneBackend(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where application_name = 'midyear' order by random() limit 1",
    );
    const pid = found.rows[0]?.pid;
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It may just be starting anew after another was killed.
    if (!(error instanceof Error)) throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return address.port;
}
