import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPath } from '#figures/server/import/import-path.ts';
import { problemList } from '#kernel/problem.ts';
import type { FolderFacts } from '#figures/server/input-folder.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { migrate } from '#platform/server/database/migrations.ts';
import { openDatabase, openServer } from '#platform/server/database/open-database.ts';
import { storeFaults } from '#test/support/fault-checks.ts';
import { IS_FULL, tellSeen } from '#test/support/fault-extent.ts';
import { manyFigures } from '#test/support/fault-many.ts';
import { canStartServer, startOwnServer } from '#test/support/fault-server.ts';
import { smallDisk } from '#test/support/fault-small-disk.ts';
import { inputFolder } from '#test/support/input-folder.ts';
import { MIGRATIONS } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

const FIGURES_OF_ONE = 10_000;

/** Imports one period after the other until there is no room; gives back how many, and why it ended. */
async function fill(database: Database): Promise<{ imported: number; code: string }> {
  for (let imported = 0; ; imported += 1) {
    try {
      await importPeriod(database, `${2030 + imported}-H1`);
    } catch (error) {
      if (error instanceof DatabaseRefusal) return { imported, code: error.problem.code };
      throw error;
    }
  }
}

async function importPeriod(database: Database, period: string): Promise<void> {
  const { rows } = manyFigures(FIGURES_OF_ONE, period);
  await using folder = await inputFolder({ 'figures.csv': rows });
  const problems = problemList<FolderFacts>();
  const { report } = problems;
  await importPath(database, {
    path: join(folder.path, 'figures.csv'),
    actor: 'import',
    reading: { report, warn: report, progress: () => undefined },
    isDryRun: false,
  });
  expect(problems.shown).toEqual([]);
}

/** Every import that was confirmed is there as a whole, of the one that was not nothing, and one can go on. */
async function checkFilled(database: Database, imported: number): Promise<void> {
  const periods = await database.query<{ count: string }>(
    `select count(*) from figure where period <> (select number from reporting_period where code = '2024-H1')
     group by period`,
  );
  expect(periods).toEqual(
    Array.from({ length: imported }, () => ({ count: String(FIGURES_OF_ONE) })),
  );
  expect(await storeFaults(database, [])).toEqual([]);
  await importPeriod(database, `${2030 + imported}-H1`);
  expect(await storeFaults(database, [])).toEqual([]);
}

describe.runIf(IS_FULL)('a full disk is said so, and leaves nothing half done', () => {
  test('embedded', async ({ skip }) => {
    await using disk = await smallDisk(90);
    if (disk === undefined) return void skip('a small disk cannot be mounted here');
    const place = { kind: 'directory', directory: join(disk.path, 'data') } as const;
    const options = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;
    const database = await openDatabase(place, options);
    await tellStore(database, manyFigures(FIGURES_OF_ONE).tables);
    const { imported, code } = await fill(database);
    tellSeen('full disk, embedded', { imported, code });
    expect(code).toMatch(/^(disk-full|embedded-stopped|outcome-unknown)$/);
    await database.close();
    disk.grow();
    const again = await openDatabase(place, options);
    await checkFilled(again, imported);
    await again.close();
  });

  test.runIf(canStartServer())('on a server', async ({ skip }) => {
    await using disk = await smallDisk(64);
    if (disk === undefined) return void skip('a small disk cannot be mounted here');
    await using server = await startOwnServer(disk.path);
    const database = await openServer(server.url);
    await migrate(database, MIGRATIONS);
    await tellStore(database, manyFigures(FIGURES_OF_ONE).tables);
    const { imported, code } = await fill(database);
    tellSeen('full disk, server', { imported, code });
    expect(code).toMatch(/^(disk-full|connection-lost|outcome-unknown|database-unreachable)$/);
    disk.grow();
    await database.close();
    server.stopAndStart();
    const again = await openServer(server.url);
    await checkFilled(again, imported);
    await again.close();
  });
});
