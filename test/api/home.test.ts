import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STATIONS, type Station } from '#cycle/model/station.ts';
import { STATION_LINES } from '#entry/web/home/lines/all-lines.ts';
import { SAMPLE_PASSWORD } from '#people/model/sign-in/sample-password.ts';
import type { Database } from '#platform/server/database/database.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { browser } from '#test/support/browser.ts';
import { copyOfStore, openStore } from '#test/support/kept-store.ts';
import { signedIn } from '#test/support/test-account.ts';

interface Home {
  readonly period: string | null;
  readonly stations: readonly Station[];
}

const LANGUAGES = ['vi', 'en'] as const;
const LOGINS = ['thu-ky', 'lanh-dao', 'duyet', 'bao-cao', 'nguoi-xem', 'kiem-soat', 'quan-tri'];

describe('the first page of the sample', () => {
  const stack = new AsyncDisposableStack();
  const homes = new Map<string, Home>();
  let database: Database;
  let api: ApiClient;

  beforeAll(async () => {
    const folder = stack.use(await copyOfStore('sample'));
    database = await openStore(folder.path);
    stack.defer(() => database.close());
    api = stack.use(await apiClient(database));
    for (const login of LOGINS) homes.set(login, await homeOf(api, login));
  });
  afterAll(() => stack.disposeAsync());

  test.each(LOGINS)('tells %s of six stations, each in words of both languages', (login) => {
    const { period, stations } = homes.get(login) ?? { period: null, stations: [] };
    expect(period).toBe('2026-H1');
    expect(stations.map(({ station }) => station)).toEqual(STATIONS);
    expect(stations.flatMap(unsaid)).toEqual([]);
  });

  test('lets each see what waits there, and nobody what is another’s', () => {
    const waiting = (login: string) =>
      homes.get(login)?.stations.flatMap((station) => station.waiting.map(({ code }) => code));
    expect(waiting('bao-cao')).toContain('directive-to-acknowledge');
    expect(waiting('duyet')).toContain('accept-figures');
    expect(waiting('nguoi-xem')).not.toContain('accept-figures');
    expect(waiting('nguoi-xem')).not.toContain('directive-to-acknowledge');
  });

  test('tells of the plan of the year that the chosen period lies in, and of no task of another', async () => {
    const plan = async (period: string) => {
      const { stations } = await homeOf(api, 'thu-ky', period);
      return stations.find(({ station }) => station === 'plan');
    };
    const [now, before] = [await plan('2026-H1'), await plan('2025-H2')];
    expect(now?.told.map(({ code }) => code)).toContain('tasks-overdue');
    expect(before?.told.map(({ code }) => code)).toEqual(['plan-behind']);
    expect(before).toMatchObject({ state: 'running', next: null, waiting: [] });
  });

  test('refuses a period that is none, and whoever has no role', async () => {
    const refused = await api.send('GET /api/v1/home?period=1999-H1');
    const nobody = await signedIn(database, { roles: [] });
    const closed = await api.send('GET /api/v1/home', { as: nobody });
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      404,
      'unknown-period',
    ]);
    expect(closed.statusCode).toBe(403);
  });
});

async function homeOf({ app }: ApiClient, login: string, period?: string): Promise<Home> {
  const who = browser(app);
  await who.send('POST /api/v1/session', { body: { login, password: SAMPLE_PASSWORD } });
  const query = period === undefined ? '' : `?period=${period}`;
  return (await who.send(`GET /api/v1/home${query}`)).json<Home>();
}

/** Codes that some language has no words for. */
function unsaid({ station, told, next, waiting }: Station): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const words = STATION_LINES[station][language];
    return [
      ...told.filter(({ code }) => !(code in words.told)).map(({ code }) => code),
      ...(next === null || next.code in words.next ? [] : [next.code]),
      ...waiting.filter(({ code }) => !(code in words.waiting)).map(({ code }) => code),
    ].map((code) => `${station} ${code} ${language}`);
  });
}
