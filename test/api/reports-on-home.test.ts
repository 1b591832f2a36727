import { afterAll, beforeAll, expect, test } from 'vitest';
import { REQUEST_WISH } from '#test/support/report-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,commune,R,,
B,Other,commune,R,,`,
  figures: 'A,2026-H1,people,1',
};

interface Told {
  readonly station: string;
  readonly told: readonly { readonly code: string; readonly facts: object }[];
}

interface Row {
  readonly unit: { readonly code: string };
  readonly branch: { readonly asked: number };
}

eachStore('reports asked for by a unit', (store) => {
  let api: ToldApi;
  let request = '';
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    const body = { ...REQUEST_WISH, unit: api.idOf('R'), period: '2026-H1' };
    const made = await api.ask<{ id: string }>('POST /api/v1/report-requests', { body });
    request = made.id;
  });
  afterAll(() => api[Symbol.asyncDispose]());

  async function received(as: TestAccount): Promise<object | undefined> {
    const { stations } = await api.ask<{ stations: readonly Told[] }>(
      'GET /api/v1/home?period=2026-H1',
      { as },
    );
    const station = stations.find((each) => each.station === 'reports');
    return station?.told.find(({ code }) => code === 'reports-received')?.facts;
  }

  test('are counted below it alike in the list and on the first page', async () => {
    const { reports } = await api.ask<{ reports: readonly Row[] }>(
      `GET /api/v1/report-requests/${request}/reports`,
    );
    const whole = reports.find(({ unit }) => unit.code === 'R');
    expect(whole?.branch.asked).toBe(2);
    expect(await received(api.usual)).toEqual({ received: 0, asked: 2 });
  });

  test('are one to whom only the own is in sight', async () => {
    const unit = api.idOf('A');
    const one = await signedIn(store.database, { roles: ['reporter'], unit });
    expect(await received(one)).toEqual({ received: 0, asked: 1 });
  });
});
