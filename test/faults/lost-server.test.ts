import { Client } from 'pg';
import { describe, expect, test, vi } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { migrate } from '#platform/server/database/migrations.ts';
import { openDatabase, openServer } from '#platform/server/database/open-database.ts';
import { storeFaults } from '#test/support/fault-checks.ts';
import { FAULT_TABLES } from '#test/support/fault-deeds.ts';
import { IS_FULL, tellSeen, times } from '#test/support/fault-extent.ts';
import { quickFolder } from '#test/support/quick-folder.ts';
import { killWriters, type KillTally } from '#test/support/fault-kills.ts';
import { canStartServer, startOwnServer } from '#test/support/fault-server.ts';
import { embeddedFolder, MIGRATIONS, serverDatabase } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

interface ServerBlows {
  readonly url: string;
  readonly name: string;
  readonly blows: number;
  readonly blow: () => Promise<void>;
}

/** Writers work on a server that is struck again and again; then everything is looked at. */
async function strike({ url, name, blows, blow }: ServerBlows): Promise<KillTally> {
  await using notes = await quickFolder();
  const place = { kind: 'server', url } as const;
  const tally = await killWriters({
    ...{ place, folder: notes.path, lanes: 3, kills: blows, seed: 77, blow },
  });
  const { kills, checks, confirmed, refusals } = tally;
  tellSeen(name, { blows: kills, checks, confirmed: confirmed.length, refusals });
  const database = await openOnceReady(url);
  const last = await storeFaults(database, confirmed);
  await database.close();
  expect([...tally.faults, ...last]).toEqual([]);
  return tally;
}

/** The last blow may have left a server that is still putting itself in order. */
async function openOnceReady(url: string): Promise<Database> {
  return vi.waitFor(() => openServer(url), { timeout: 60_000, interval: 200 });
}

async function begin(url: string): Promise<void> {
  const database = await openServer(url);
  await migrate(database, MIGRATIONS);
  await tellStore(database, FAULT_TABLES);
  await database.close();
}

/** A writer whose server is gone is told so, and nothing else. */
const SENTENCES = ['connection-lost', 'database-unreachable', 'outcome-unknown'];

describe('nothing confirmed is lost, nothing is half done, and writers are told', () => {
  const named = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';
  test.runIf(named !== '')('when connections are cut', async () => {
    await using server = await serverDatabase(named);
    await begin(server.url);
    const blow = async (): Promise<void> => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'midyear'`,
      );
      await client.end();
    };
    const blows = times(5, 60);
    const { refusals } = await strike({ url: server.url, name: 'connections cut', blows, blow });
    expect(SENTENCES).toEqual(expect.arrayContaining(Object.keys(refusals)));
    expect(Object.keys(refusals)).not.toEqual([]);
  });

  test.runIf(IS_FULL && canStartServer()).for(['stopped at once', 'backend killed'] as const)(
    'when the server fails: %s',
    async (name) => {
      await using folder = await quickFolder();
      await using server = await startOwnServer(folder.path);
      await begin(server.url);
      const blow = async (): Promise<void> => {
        if (name === 'stopped at once') server.stopAndStart();
        else await server.killOneBackend();
      };
      const { refusals } = await strike({ url: server.url, name, blows: 25, blow });
      expect(SENTENCES).toEqual(expect.arrayContaining(Object.keys(refusals)));
    },
  );
});

test('a directory whose schema is newer is refused', async () => {
  await using folder = await embeddedFolder();
  const place = { kind: 'directory', directory: folder.path } as const;
  const options = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;
  const database = await openDatabase(place, options);
  await database.query(
    "insert into schema_migration (number, name, hash) values (99, '0099-later.sql', 'x')",
  );
  await database.close();
  await expect(openDatabase(place, options)).rejects.toMatchObject({
    problem: { code: 'schema-newer', facts: { found: 99 } },
  });
});
