import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, listenForChanges, type ChangeListener } from '#test/support/change-listener.ts';
import { inputFolder } from '#test/support/input-folder.ts';
import { launchMidyear } from '#test/support/launch-midyear.ts';
import { runMidyear, type Environment } from '#test/support/run-midyear.ts';
import { embeddedFolder, eachStore, serverDatabase } from '#test/support/store.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';
import { signedInAt } from '#test/support/test-account.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,commune,R,,
B,Second,commune,R,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

const ORGANISATION = { topic: 'organisation' };
const FIGURES = { topic: 'figures' };

eachStore('whoever looks on', (store) => {
  let api: ToldApi;
  let url = '';
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    url = await addressOf(api.app);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test('hears within a second of a figure told, and of the ratio made of it', async () => {
    using listener = await listenForChanges(url, { cookie: api.usual.cookie });
    const address = `/api/v1/figures/2025/${api.idOf('B')}/people`;
    const begun = performance.now();
    await api.ask(`PUT ${address}`, { seen: 0, body: { value: '123456789' } });
    const topic = { topic: 'figures', period: '2025', indicators: ['people', 'per_event'] };
    await expect.poll(listener.topics, { interval: 5 }).toEqual([topic]);
    expect(performance.now() - begun).toBeLessThan(1000);
    const written = JSON.stringify(listener.heard);
    expect(written).not.toContain('123456789');
    expect(written).not.toContain(api.usual.account);
    expect(written).not.toContain(api.idOf('B'));
  });

  test('hears of a period opened with its first figure', async () => {
    using listener = await listenForChanges(url, { cookie: api.usual.cookie });
    const address = `/api/v1/figures/2026-H1/${api.idOf('B')}/rank`;
    await api.ask(`PUT ${address}`, { seen: 0, body: { value: '1' } });
    await expect
      .poll(listener.topics)
      .toEqual([
        { topic: 'periods' },
        { topic: 'figures', period: '2026-H1', indicators: ['rank'] },
      ]);
  });

  test('hears of totals published', async () => {
    using listener = await listenForChanges(url, { cookie: api.usual.cookie });
    const body = { period: '2025', scope: 'both', asOf: '2025-12-31' };
    await api.ask('POST /api/v1/publications', { body });
    await expect.poll(listener.topics).toEqual([{ topic: 'publications', period: '2025' }]);
  });

  test('hears of a reorganisation entered and undone', async () => {
    using listener = await listenForChanges(url, { cookie: api.usual.cookie });
    const steps = [{ kind: 'rename', unit: api.idOf('B'), name: 'Other' }];
    const body = { on: '2026-03-01', legalBasis: 'Decision 1', steps };
    const entered = await api.ask<{ id: string }>('POST /api/v1/reorganisations', { body });
    await expect.poll(listener.topics).toEqual([ORGANISATION, FIGURES]);
    await api.ask(`DELETE /api/v1/reorganisations/${entered.id}`, { seen: 1 });
    await expect.poll(listener.topics).toEqual([ORGANISATION, FIGURES, ORGANISATION, FIGURES]);
  });
});

/** A server as a process of its own, gone with its scope. */
async function launchServer(args: readonly string[], environment: Environment = {}) {
  const launched = launchMidyear(['serve', '--port', '0', ...args], environment);
  launched.process.stdout.setEncoding('utf8');
  const [line] = (await once(launched.process.stdout, 'data')) as [string];
  const [url = ''] = /http:\/\/localhost:\d+/.exec(line) ?? [];
  return {
    url,
    async stop() {
      launched.process.kill('SIGINT');
      return launched.ended;
    },
    async [Symbol.asyncDispose]() {
      launched.process.kill('SIGKILL');
      await launched.ended;
    },
  };
}

/** Processes on a machine that others use as well; that a change is heard within a second is measured above. */
const PATIENTLY = { timeout: 20_000 };

const IMPORTED = [ORGANISATION, { topic: 'indicators' }, FIGURES, { topic: 'periods' }];

test('a command that imports through the socket of a directory is heard', async () => {
  await using store = await embeddedFolder();
  await using folder = await inputFolder();
  const directory = { kind: 'directory', directory: store.path } as const;
  const somebody = await signedInAt(directory);
  await using server = await launchServer(['--data', store.path]);
  using listener = await listenForChanges(server.url, { cookie: somebody.cookie });
  const { exitCode } = await runMidyear(['import', folder.path, '--data', store.path]);
  expect(exitCode).toBe(0);
  await expect.poll(() => heardOf(listener), PATIENTLY).toEqual(IMPORTED);
  const asked = performance.now();
  const { exitCode: ended } = await server.stop();
  expect(performance.now() - asked).toBeLessThan(3000);
  expect(ended).toBe(0);
  await listener.ended;
});

/** What was heard but for whoever was signed in before, which a server may hear of a moment later. */
function heardOf({ topics }: Pick<ChangeListener, 'topics'>) {
  const heard = topics() as readonly { readonly topic: string }[];
  return heard.filter(({ topic }) => topic !== 'people');
}

const SERVER = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';

describe.runIf(SERVER !== '')('on a server of PostgreSQL', () => {
  test('all who serve it hear of an import', async () => {
    await using scratch = await serverDatabase(SERVER);
    await using folder = await inputFolder();
    const environment = { DATABASE_URL: scratch.url };
    await using one = await launchServer([], environment);
    await using other = await launchServer([], environment);
    const somebody = await signedInAt({ kind: 'server', url: scratch.url });
    using here = await listenForChanges(one.url, { cookie: somebody.cookie });
    using there = await listenForChanges(other.url, { cookie: somebody.cookie });
    await runMidyear(['import', folder.path], environment);
    await expect.poll(() => heardOf(here), PATIENTLY).toEqual(IMPORTED);
    await expect.poll(() => heardOf(there), PATIENTLY).toEqual(IMPORTED);
  });
});
