import { expect, test } from 'vitest';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { newTimeSecret } from '#people/server/account/time-code.ts';
import type { Database } from '#platform/server/database/database.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { accountWithPassword } from '#test/support/account-with-password.ts';
import { browser } from '#test/support/browser.ts';
import { runMidyear } from '#test/support/run-midyear.ts';
import { embeddedFolder, MIGRATIONS } from '#test/support/store.ts';

const PASSWORD = 'mưa rơi trên mái ngói cũ';

/** A directory with one account; the command opens it after whoever made it has closed it. */
async function directoryWithAccount() {
  const folder = await embeddedFolder();
  const within = async <Result>(work: (database: Database) => Promise<Result>) => {
    const place = { kind: 'directory', directory: folder.path } as const;
    const options = { purpose: 'command', whenMissing: 'refuse', migrations: MIGRATIONS } as const;
    const database = await openDatabase(place, options);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const account = await within((database) => accountWithPassword(database));
  return {
    ...account,
    path: folder.path,
    within,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const link = (login: string, data: string, ...options: readonly string[]) =>
  runMidyear(['account', 'link', login, '--data', data, ...options]);

test('prints a link by which the owner sets a new password', async () => {
  await using store = await directoryWithAccount();
  const older = await link(store.login, store.path);
  const { exitCode, stdout, stderr } = await link(
    ` ${store.login.toUpperCase()}`,
    store.path,
    '--origin',
    'https://Midyear.example.org',
  );
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('works once, until ')]);
  expect(stdout).toMatch(/^https:\/\/midyear\.example\.org\/link#[\w-]{43}\n$/);
  await store.within(async (database) => {
    await using app = await createMidyearServer(database, '0.0.0');
    const use = (printed: string) =>
      browser(app).send('POST /api/v1/links/use', {
        body: { token: printed.trim().split('#')[1], password: PASSWORD },
      });
    expect((await use(older.stdout)).json()).toMatchObject({ code: 'link-withdrawn' });
    expect((await use(stdout)).statusCode).toBe(200);
    const events = await database.query<{ actor: string }>(
      `select actor from event where kind in ('link-made', 'links-withdrawn')`,
    );
    expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set(['operator']));
  });
});

test('leaves the second factor on unless it is asked to remove it', async () => {
  await using store = await directoryWithAccount();
  await store.within((database) =>
    database.query('update account set totp_secret = $1, totp_since = now() where id = $2', [
      newTimeSecret(),
      store.account,
    ]),
  );
  const kept = await link(store.login, store.path, '--json');
  expect([kept.exitCode, kept.stderr]).toEqual([0, expect.stringContaining('second step')]);
  expect(JSON.parse(kept.stdout)).toEqual({
    ...{ login: store.login, hasSecondFactor: true, expiresAt: expect.any(String) },
    link: expect.stringMatching(/^http:\/\/localhost:7300\/link#/),
  });
  expect(kept.stderr).toContain('--remove-second-factor');
  const removed = await link(store.login, store.path, '--json', '--remove-second-factor');
  expect(JSON.parse(removed.stdout)).toMatchObject({ hasSecondFactor: false });
});

test('is refused for a login that nobody has, a closed account and a wrong origin', async () => {
  await using store = await directoryWithAccount();
  const { exitCode, stderr } = await link('nobody', store.path, '--lang', 'vi');
  expect([exitCode, stderr]).toEqual([
    2,
    'không có tài khoản nào có tên đăng nhập “nobody”; hãy kiểm tra cách viết và --data\n',
  ]);
  const origin = await link(store.login, store.path, '--origin', 'https://a.example/b');
  expect([origin.exitCode, origin.stdout]).toEqual([2, '']);
  await store.within((database) =>
    database.query('update account set closed = opened where id = $1', [store.account]),
  );
  expect((await link(store.login, store.path)).stderr).toContain('is closed for good');
  expect((await runMidyear(['account', 'link'])).exitCode).toBe(2);
});

test.each(['en', 'vi'])('says in %s what it does', async (language) => {
  const { exitCode, stdout } = await runMidyear(['account', 'link', '--help', '--lang', language]);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('--remove-second-factor')]);
});
