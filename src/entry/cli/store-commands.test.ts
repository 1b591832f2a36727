import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputFolder, scratchFolder } from '#test/support/input-folder.ts';
import { launchMidyear } from '#test/support/launch-midyear.ts';
import { runMidyear } from '#test/support/run-midyear.ts';
import { embeddedFolder, serverDatabase } from '#test/support/store.ts';

const TABLES = ['units', 'successions', 'indicators', 'figures'];

async function exported(
  environment: Record<string, string>,
  data: readonly string[],
  tables: readonly string[] = ['units', 'figures'],
) {
  await using results = await scratchFolder();
  const texts: Record<string, string> = {};
  for (const table of tables) {
    const out = join(results.path, `${table}.csv`);
    const { exitCode, stderr } = await runMidyear(
      ['export', table, '--out', out, ...data],
      environment,
    );
    if (exitCode !== 0) throw new Error(stderr);
    texts[table] = await readFile(out, 'utf8');
  }
  return texts;
}

describe('a store in a directory', () => {
  test('takes a folder in, gives it back, and takes it in again without a change', async () => {
    await using folder = await inputFolder();
    await using store = await embeddedFolder();
    const data = ['--data', store.path];
    const first = await runMidyear(['import', folder.path, ...data]);
    expect(first).toMatchObject({ exitCode: 0, stdout: '' });
    expect(first.stderr).toMatch(/^Imported: 3 units, .* 2 told, 0 corrected/);
    const second = await runMidyear(['import', folder.path, ...data]);
    expect(second.stderr).toBe('All of it was there already; nothing was changed.\n');
    const written = await exported({}, data, TABLES);
    await using again = await scratchFolder();
    for (const [table, text] of Object.entries(written)) {
      await writeFile(join(again.path, `${table}.csv`), text);
    }
    const third = await runMidyear(['import', again.path, ...data]);
    expect(third.stderr).toBe('All of it was there already; nothing was changed.\n');
  });

  test('shows what an import would do, and does nothing', async () => {
    await using folder = await inputFolder();
    await using store = await embeddedFolder();
    await using results = await scratchFolder();
    const data = ['--data', store.path];
    const shown = await runMidyear(['import', folder.path, '--dry-run', '--json', ...data]);
    expect(JSON.parse(shown.stdout)).toMatchObject({ isDryRun: true, units: 3 });
    expect(shown.stderr).toMatch(/^Would import: 3 units/);
    const out = join(results.path, 'units.csv');
    const { exitCode, stderr } = await runMidyear(['export', 'units', '--out', out, ...data]);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe('');
    expect(await readdir(results.path)).toEqual([]);
  });

  test.for(['none', '.'])('is not made by a trial (%s)', async (name) => {
    await using folder = await inputFolder();
    await using results = await scratchFolder();
    const data = ['--data', join(results.path, name)];
    const shown = await runMidyear(['import', folder.path, '--dry-run', ...data]);
    expect([shown.exitCode, await readdir(results.path)]).toEqual([0, []]);
    expect(shown.stderr).toMatch(/^Would import: 3 units/);
  });

  test('refuses figures that are wrong, each with its place', async () => {
    await using folder = await inputFolder({
      'figures.csv': ['A,2024,people,1', 'B,2024,people,x'],
    });
    await using store = await embeddedFolder();
    const data = ['--data', store.path];
    const { exitCode, stderr } = await runMidyear(['import', folder.path, ...data]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^figures\.csv, row 3, column value: /);
  });

  test('is not made by a command that only reads', async () => {
    await using store = await scratchFolder();
    const data = ['--data', join(store.path, 'none')];
    const { exitCode } = await runMidyear(['backup', join(store.path, 'b'), ...data]);
    expect([exitCode, await readdir(store.path)]).toEqual([2, []]);
  });

  test('is backed up and restored, and not into one that is filled', async () => {
    await using folder = await inputFolder();
    await using first = await embeddedFolder();
    await using second = await embeddedFolder();
    await using results = await scratchFolder();
    const [one, other] = [first, second].map(({ path }) => ['--data', path]);
    const file = join(results.path, 'midyear.backup');
    await runMidyear(['import', folder.path, ...(one ?? [])]);
    expect((await runMidyear(['backup', file, '--json', ...(one ?? [])])).exitCode).toBe(0);
    expect(await runMidyear(['backup', file, ...(one ?? [])])).toMatchObject({
      exitCode: 2,
      stderr: `${file}: there is a file of that name already; choose another name, or remove that file first\n`,
    });
    expect((await runMidyear(['restore', file, ...(other ?? [])])).exitCode).toBe(0);
    expect(await exported({}, other ?? [])).toEqual(await exported({}, one ?? []));
    const refused = await runMidyear(['restore', file, ...(other ?? [])]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/^the database holds something already/);
  });
});

const POSTGRES = process.env['MIDYEAR_TEST_POSTGRES'];

describe.runIf(POSTGRES !== undefined)('a store on a server', () => {
  test('takes over what was kept in a directory, and gives it back to one', async () => {
    await using server = await serverDatabase(POSTGRES ?? '');
    const environment = { DATABASE_URL: server.url };
    await using folder = await inputFolder();
    await using first = await embeddedFolder();
    await using second = await embeddedFolder();
    await using results = await scratchFolder();
    const [one, other] = [first.path, second.path];
    const [there, back] = [join(results.path, 'there'), join(results.path, 'back')];
    await runMidyear(['import', folder.path, '--data', one]);
    await runMidyear(['backup', there, '--data', one]);
    expect(await runMidyear(['restore', there], environment)).toMatchObject({ exitCode: 0 });
    expect(await runMidyear(['backup', back], environment)).toMatchObject({ exitCode: 0 });
    await runMidyear(['restore', back, '--data', other]);
    const written = await exported({}, ['--data', one]);
    expect(await exported(environment, [])).toEqual(written);
    expect(await exported({}, ['--data', other])).toEqual(written);
  });

  test('is brought up to date by migrate, and says so where it is already', async () => {
    await using server = await serverDatabase(POSTGRES ?? '');
    const environment = { DATABASE_URL: server.url };
    const ended = await runMidyear(['migrate', '--json'], environment);
    expect(ended).toEqual({
      exitCode: 0,
      stdout: '{"applied":[]}\n',
      stderr: 'The schema is up to date already.\n',
    });
  });
});

describe('a place that cannot be', () => {
  test('is refused where two are named', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { exitCode, stderr } = await runMidyear(['backup', 'x', '--data', 'y'], environment);
    expect([exitCode, stderr]).toEqual([
      2,
      'both --data and DATABASE_URL name a place; leave one of them out\n',
    ]);
  });

  test.for([
    ['no address', 'mysql://host/db', /^DATABASE_URL is no address of PostgreSQL/],
    ['nobody there', 'postgres://nobody@127.0.0.1:1/none', /^the database cannot be reached/],
  ] as const)('is refused where DATABASE_URL names %s', async ([, url, sentence]) => {
    const ended = await runMidyear(['migrate'], { DATABASE_URL: url });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toMatch(sentence);
  });

  test('is refused where migrate is told no server', async () => {
    expect((await runMidyear(['migrate'])).stderr).toMatch(/^DATABASE_URL is missing/);
  });

  test.for([
    [['export', 'people', '--out', 'x'], /^there is no table “people”/],
    [['export', 'totals', '--out', 'x'], /^totals of all periods need a day/],
    [['export', 'units', '--out', 'x', '--period', '2024'], /^--period and --as-of choose totals/],
    [['export', 'units'], /^midyear export: --out is missing/],
    [['serve', '--port', '70000'], /^midyear serve: --port “70000” is no port/],
    [['import'], /^midyear import: name one folder or file; midyear import --help says how/],
  ] as const)('%j is refused', async ([args, sentence]) => {
    const { exitCode, stderr } = await runMidyear(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

test.for(['start', 'serve', 'import', 'export', 'backup', 'restore', 'migrate'])(
  '%s --help tells its options in both languages',
  async (name) => {
    const english = await runMidyear([name, '--help']);
    const vietnamese = await runMidyear([name, '--help', '--lang', 'vi']);
    expect(english.stdout).toMatch(/^midyear [\s\S]*the language of messages\n/);
    expect(vietnamese.stdout).toMatch(/^midyear [\s\S]*ngôn ngữ của thông báo\n/);
  },
);

describe('serve', () => {
  test('answers, lets commands work beside it, and leaves nothing open when it stops', async () => {
    await using store = await embeddedFolder();
    await using folder = await inputFolder();
    const data = store.path;
    const { process: server, ended } = launchMidyear(['serve', '--data', data, '--port', '0']);
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await expect.poll(() => said, { timeout: 30_000 }).toContain('classified');
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    expect(said).toContain('to this machine alone');
    const token = /\/link#([\w-]+)/.exec(said)?.[1] ?? '';
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'ok' });
    expect((await runMidyear(['import', folder.path, '--data', data])).exitCode).toBe(0);
    const first = { givenName: 'An', login: 'first', password: 'rain on an old roof' };
    const used = await fetch(`${url}/api/v1/links/use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, ...first }),
    });
    const cookie = used.headers
      .getSetCookie()
      .map((each) => each.split(';', 1)[0])
      .join('; ');
    const units = await fetch(`${url}/api/v1/units?as_of=2026-01-01`, { headers: { cookie } });
    expect(await units.json()).toMatchObject({
      units: [{ code: 'A' }, { code: 'B' }, { code: 'R' }],
    });
    server.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Stopped.') });
    const left = await readdir(data);
    expect(left.filter((name) => name.includes('PGSQL'))).toEqual([]);
  });

  test('is refused a port that something else uses', async () => {
    await using store = await embeddedFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const args = ['serve', '--data', store.path, '--port', String(port)];
    const { exitCode, stderr } = await runMidyear(args);
    other.close();
    expect([exitCode, stderr.trim().split('\n').at(-1)]).toEqual([
      2,
      `port ${port} is in use; end what uses it, or choose another with --port`,
    ]);
  });
});
