import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditLog } from '#platform/server/audit/audit-log.ts';
import { restoreBackup } from '#platform/server/backup/restore-backup.ts';
import { writeBackup } from '#platform/server/backup/write-backup.ts';
import type { Database } from '#platform/server/database/database.ts';
import { migrate } from '#platform/server/database/migrations.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { openEmbeddedDatabase } from '#platform/server/database/embedded/embedded-database.ts';
import { fillLog, linkNow, note } from '#test/support/audited-log.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { apiClient } from '#test/support/api-client.ts';
import { olderSteps } from '#test/support/older-steps.ts';
import { openSecond } from '#test/support/second-store.ts';
import { eachStore, MIGRATIONS } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const URL = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';
const OPTIONS = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;

async function copyOf(from: Database, into: Database): Promise<void> {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'midyear.backup');
  await writeBackup(from, path, { writtenBy: 'test' });
  await restoreBackup(into, path, { migrations: MIGRATIONS });
}

/** A directory as an older program leaves it. */
async function olderDirectory(directory: string): Promise<void> {
  await using older = await olderSteps(5);
  const place = { directory, purpose: 'command', whenMissing: 'make' } as const;
  const database = await openEmbeddedDatabase(place);
  await migrate(database, older.path);
  await database.query(
    `insert into event (id, recorded_at, actor, kind, data)
     select gen_random_uuid(), '2026-06-30', 'operator', 'note', jsonb_build_object('n', n)
     from generate_series(1, 700) n`,
  );
  await database.close();
}

eachStore('a log that was linked', (store) => {
  const kinds = URL === '' ? (['PGlite'] as const) : (['PGlite', 'PostgreSQL'] as const);

  test.each(kinds)('is whole in a backup restored on %s, with the same head', async (kind) => {
    await fillLog(store.database);
    await note(store.database, 20);
    const before = await auditLog(store.database);
    await using second = await openSecond({ kind, database: store.database });
    await copyOf(store.database, second.database);
    const keptHead = before.head;
    expect(await auditLog(second.database, { keptHead })).toEqual({
      ...before,
      keptHead: 'agrees',
    });
    await note(second.database, 21);
    await linkNow(second.database);
    expect(await auditLog(second.database, { keptHead })).toMatchObject({
      ...{ head: { position: 10 }, tail: { count: 0 }, keptHead: 'agrees' },
    });
  });
});

describe('what is older than the hashes', () => {
  test('opens, is linked when it is served, and is whole', async () => {
    await using folder = await scratchFolder();
    await olderDirectory(folder.path);
    const database = await openDatabase({ kind: 'directory', directory: folder.path }, OPTIONS);
    expect((await auditLog(database)).tail).toMatchObject({ count: 700, first: { event: 1 } });
    await note(database, 50_000);
    await linkNow(database);
    expect(await auditLog(database)).toMatchObject({ head: { position: 701 }, lateCount: 700 });
    await database.close();
  });

  test('is restored from its backup, and that of a mixed log on either database', async () => {
    await using folder = await scratchFolder();
    await using again = await scratchFolder();
    await using results = await scratchFolder();
    await olderDirectory(folder.path);
    const path = join(results.path, 'older.backup');
    const older = await openEmbeddedDatabase({ directory: folder.path, ...OPTIONS });
    await writeBackup(older, path, { writtenBy: 'test' });
    await older.close();
    const database = await openDatabase({ kind: 'directory', directory: again.path }, OPTIONS);
    await restoreBackup(database, path, { migrations: MIGRATIONS });
    await linkNow(database);
    const found = await auditLog(database);
    expect(found).toMatchObject({ head: { position: 700 }, lateCount: 700 });
    if (URL !== '') {
      await using second = await openSecond({ kind: 'PostgreSQL', database });
      await copyOf(database, second.database);
      expect(await auditLog(second.database)).toEqual(found);
    }
    await database.close();
  });
});

eachStore('people in a backup', (store) => {
  const kinds = URL === '' ? (['PGlite'] as const) : (['PGlite', 'PostgreSQL'] as const);
  const TRANSIENT = ['session', 'known_device', 'challenge', 'one_time_link'];
  const LASTING = ['person', 'account', 'role_version', 'passkey', 'recovery_code'];

  const counts = async (database: Database, tables: readonly string[]) => {
    const counted: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await database.query<{ count: number }>(
        `select count(*)::int as count from ${table}`,
      );
      counted[table] = row?.count ?? -1;
    }
    return counted;
  };

  test.each(kinds)('come back on %s with their passwords, and nobody is let in', async (kind) => {
    await using client = await apiClient(store.database);
    const somebody = await signedIn(store.database);
    await plantWaysIn(store.database, somebody.account);
    await linkNow(store.database);
    const before = await auditLog(store.database);
    const lasting = await counts(store.database, LASTING);
    expect(Object.values(await counts(store.database, TRANSIENT))).not.toContain(0);
    await using second = await openSecond({ kind, database: store.database });
    await copyOf(store.database, second.database);
    expect(await counts(second.database, LASTING)).toEqual(lasting);
    expect(await counts(second.database, TRANSIENT)).toEqual(
      Object.fromEntries(TRANSIENT.map((table) => [table, 0])),
    );
    const [kept] = await second.database.query<{ password_hash: string }>(
      'select password_hash from account where id = $1',
      [somebody.account],
    );
    expect(kept?.password_hash).toBe('$argon2id$planted');
    expect(await auditLog(second.database, { keptHead: before.head })).toEqual({
      ...before,
      keptHead: 'agrees',
    });
    const call = 'GET /api/v1/units?as_of=2026-06-30';
    await using restored = await apiClient(second.database);
    expect((await client.send(call, { as: somebody })).statusCode).toBe(200);
    expect((await restored.send(call, { as: somebody })).statusCode).toBe(401);
  });
});

/** One of each by which the account comes in; those of an earlier test are taken away. */
async function plantWaysIn(database: Database, account: string): Promise<void> {
  const statements = [
    `update account set password_hash = '$argon2id$planted' where id = $1`,
    'delete from known_device where account <> $1',
    'delete from passkey where account <> $1',
    'delete from one_time_link where account <> $1',
    `insert into known_device (token_hash, account, since, last_used_at)
     values ('\\x01', $1, now(), now())`,
    `insert into challenge (id, value, purpose, account, expires_at)
     values (gen_random_uuid(), 'v', 'sign-in', $1, now())`,
    `insert into one_time_link (id, token_hash, purpose, account, made, made_at, expires_at)
     select gen_random_uuid(), '\\x01', 'invitation', $1, max(number), now(), now() from event`,
    `insert into passkey (id, credential, account, public_key, counter, transports, name, added_at)
     values (gen_random_uuid(), 'planted', $1, '\\x01', 0, '{}', 'phone', now())`,
    `insert into recovery_code (account, hash) values ($1, '\\x01')`,
  ];
  for (const sql of statements) await database.query(sql, [account]);
}
