import { describe, expect, test } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { migrate } from '#platform/server/database/migrations.ts';
import { linkNow, note } from '#test/support/audited-log.ts';
import { olderSteps } from '#test/support/older-steps.ts';
import { MIGRATIONS } from '#test/support/store.ts';
import { twoRoles } from '#test/support/two-roles.ts';
import { auditLog } from './audit-log.ts';

const URL = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';

const CHANGES = [
  `update event set actor = 'x'`,
  'delete from event',
  'truncate event cascade',
  `update event_link set head = ''`,
  'delete from event_link',
  'truncate event_link',
];

/** What the server says to each change: who may do it at all meets the trigger. */
async function refusals(database: Database): Promise<readonly string[]> {
  return Promise.all(
    CHANGES.map(async (sql) => {
      const error: unknown = await database.query(sql).then(
        () => 'changed',
        (reason: unknown) => reason,
      );
      const cause = error instanceof Error ? error.cause : error;
      return cause instanceof Error ? cause.message : String(cause);
    }),
  );
}

const DENIED = ['event', 'event', 'event', 'event_link', 'event_link', 'event_link'].map(
  (table) => `permission denied for table ${table}`,
);
const REFUSED = DENIED.map((_, place) => {
  return `table ${place < 3 ? 'event' : 'event_link'} is only added to`;
});

describe.runIf(URL !== '')('on a server, the role that serves', () => {
  test('adds to the log, links it and looks through it, and can change or remove nothing of it', async () => {
    await using roles = await twoRoles(URL);
    await migrate(roles.owner, MIGRATIONS);
    for (let at = 0; at < 3; at++) await note(roles.serving, at, `file ${at}`);
    await linkNow(roles.serving);
    expect(await refusals(roles.serving)).toEqual(DENIED);
    const { fault, head, tail } = await auditLog(roles.serving);
    expect([fault, head.position, tail.count]).toEqual([undefined, 3, 0]);
  });

  test('cannot by an older database either, once that is brought up to date', async () => {
    await using roles = await twoRoles(URL);
    await using older = await olderSteps(5);
    await migrate(roles.owner, older.path);
    await roles.serving.query(
      `insert into event (id, recorded_at, actor, kind, data)
       select gen_random_uuid(), '2026-06-30', 'operator', 'note', '{}' from generate_series(1, 3)`,
    );
    await migrate(roles.owner, MIGRATIONS);
    await note(roles.serving, 50_000);
    await linkNow(roles.serving);
    expect(await refusals(roles.serving)).toEqual(DENIED);
    const { fault, head, lateCount } = await auditLog(roles.serving);
    expect([fault, head.position, lateCount]).toEqual([undefined, 4, 3]);
  });

  test('meets a second wall where it was given more by mistake, as does the owner', async () => {
    await using roles = await twoRoles(URL);
    await migrate(roles.owner, MIGRATIONS);
    await note(roles.serving, 0);
    await linkNow(roles.serving);
    await roles.owner.query(`grant all on all tables in schema public to ${roles.servingRole}`);
    expect(await refusals(roles.serving)).toEqual(REFUSED);
    expect(await refusals(roles.owner)).toEqual(REFUSED);
  });
});
