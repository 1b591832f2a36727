import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { openDatabase, type DatabasePlace } from '#platform/server/database/open-database.ts';
import { storeFaults } from '#test/support/fault-checks.ts';
import { FAULT_TABLES } from '#test/support/fault-deeds.ts';
import { tellSeen, times } from '#test/support/fault-extent.ts';
import { quickFolder } from '#test/support/quick-folder.ts';
import { killWriters, type KillTally } from '#test/support/fault-kills.ts';
import { MIGRATIONS, serverDatabase } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

const OPTIONS = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;

async function withDatabase<Result>(
  place: DatabasePlace,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(place, OPTIONS);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** What is wrong once the last of them is dead, and what went before. */
async function outcomeOf(place: DatabasePlace, tally: KillTally): Promise<readonly string[]> {
  const last = await withDatabase(place, (database) => storeFaults(database, tally.confirmed));
  return [...tally.faults, ...last];
}

function tell(name: string, { kills, killsWhileOpening, checks, confirmed }: KillTally): void {
  tellSeen(name, { kills, killsWhileOpening, checks, confirmed: confirmed.length });
}

describe('a writer killed at any moment loses nothing that was confirmed', () => {
  test.concurrent.for(Array.from({ length: times(1, 2) }, (_, at) => at))(
    'embedded, directory %i',
    async (at) => {
      await using folder = await quickFolder();
      const place = { kind: 'directory', directory: join(folder.path, 'data') } as const;
      await withDatabase(place, (database) => tellStore(database, FAULT_TABLES));
      const seed = 1000 * (at + 1);
      const tally = await killWriters({
        ...{ place, folder: folder.path, lanes: 1, kills: times(4, 100), seed },
      });
      tell('embedded', tally);
      expect(await outcomeOf(place, tally)).toEqual([]);
      expect(tally.refusals).toEqual({});
    },
  );

  const url = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';
  test.runIf(url !== '')('on a server, several at once', async () => {
    await using server = await serverDatabase(url);
    await using notes = await quickFolder();
    const place = { kind: 'server', url: server.url } as const;
    await withDatabase(place, (database) => tellStore(database, FAULT_TABLES));
    const tally = await killWriters({
      place,
      folder: notes.path,
      lanes: 3,
      kills: times(6, 200),
      seed: 1,
    });
    tell('server', tally);
    const deadlocks = await withDatabase(place, (database) =>
      database.query('select deadlocks from pg_stat_database where datname = current_database()'),
    );
    tellSeen('server', { deadlocks });
    expect(await outcomeOf(place, tally)).toEqual([]);
    expect(tally.refusals).toEqual({});
  });
});
