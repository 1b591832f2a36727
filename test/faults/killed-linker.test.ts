import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { auditLog, type AuditResult } from '#platform/server/audit/audit-log.ts';
import type { ChainHead } from '#platform/model/audit/chain-link.ts';
import type { Database } from '#platform/server/database/database.ts';
import { openDatabase, type DatabasePlace } from '#platform/server/database/open-database.ts';
import { linkNow } from '#test/support/audited-log.ts';
import { tellSeen, times } from '#test/support/fault-extent.ts';
import { embeddedFolder, MIGRATIONS, serverDatabase } from '#test/support/store.ts';

const PROGRAM = fileURLToPath(new URL('../support/linker-program.ts', import.meta.url));
const OPTIONS = { purpose: 'command', whenMissing: 'refuse', migrations: MIGRATIONS } as const;
/** More than are linked before the first is killed. */
const OLDER = 30_000;

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

async function fillWithOlder(place: DatabasePlace): Promise<void> {
  await withDatabase(place, (database) =>
    database.query(
      `insert into event (id, recorded_at, actor, kind, data)
       select gen_random_uuid(), '2026-06-30', 'import', 'note', '{}' from generate_series(1, ${OLDER})`,
    ),
  );
}

/** Has events linked, by some processes at once, and kills them all in the middle of it. */
async function killLinkers(place: DatabasePlace, count: number, after: number): Promise<string> {
  let said = '';
  const linkers = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, [PROGRAM, JSON.stringify(place)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    return child;
  });
  await Promise.all(linkers.map((linker) => once(linker.stdout, 'data')));
  await pause(after);
  const closed = linkers.map((linker) => once(linker, 'close'));
  for (const linker of linkers) linker.kill('SIGKILL');
  await Promise.all(closed);
  return said.replaceAll('linking\n', '');
}

/** After each kill the chain is whole, and has grown on the head that it had. */
async function expectWholeAfterKills(place: DatabasePlace, count: number): Promise<AuditResult> {
  let keptHead: ChainHead | undefined;
  for (let kill = 0; kill < times(6, 15); kill++) {
    const said = await killLinkers(place, count, 20 + ((kill * 137) % 500));
    expect(said).toBe('');
    const found = await withDatabase(place, (database) =>
      auditLog(database, keptHead && { keptHead }),
    );
    expect(found.fault).toBeUndefined();
    if (keptHead !== undefined) expect(found.keptHead).toBe('agrees');
    keptHead = found.head.position === 0 ? undefined : found.head;
    tellSeen('killed while linking', { linked: found.head.position, tail: found.tail.count });
  }
  await withDatabase(place, linkNow);
  return withDatabase(place, (database) => auditLog(database));
}

describe('a linker killed at any moment leaves a whole chain', () => {
  test('in a directory', async () => {
    await using folder = await embeddedFolder();
    const place = { kind: 'directory', directory: folder.path } as const;
    await fillWithOlder(place);
    const { fault, tail, lateCount } = await expectWholeAfterKills(place, 1);
    expect([fault, tail.count, lateCount]).toEqual([undefined, 0, OLDER]);
  });

  const url = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';
  test.runIf(url !== '')('on a server, three at once', async () => {
    await using server = await serverDatabase(url);
    const place = { kind: 'server', url: server.url } as const;
    await fillWithOlder(place);
    const { fault, tail, lateCount } = await expectWholeAfterKills(place, 3);
    expect([fault, tail.count, lateCount]).toEqual([undefined, 0, OLDER]);
  });
});
