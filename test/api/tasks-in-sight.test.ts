import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,province,R,,
A1,Of the first,commune,A,,
B,Second,province,R,,`,
};
const NOBODY = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

eachStore('a task', (store) => {
  let api: ToldApi;
  let secretary: TestAccount;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    secretary = await signedIn(store.database, { roles: ['secretary'], unit: api.idOf('A') });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const setWith = async (supporting: string) => {
    const places = [{ lead: api.idOf('A'), supporting: [supporting] }];
    const body = {
      plan: api.idOf('A'),
      title: 'Khám',
      product: 'Báo cáo',
      dueDay: '2099-06-30',
      places,
    };
    const answer = await api.send('POST /api/v1/tasks', { body, as: secretary });
    const { code, facts } = answer.json<{ code?: string; facts?: object }>();
    return [answer.statusCode, code, facts];
  };

  test('is supported by units in the sight of who sets it alone', async () => {
    expect((await setWith(api.idOf('A1')))[0]).toBe(201);
    const [unknown, unseen] = [await setWith(NOBODY), await setWith(api.idOf('B'))];
    expect(unknown).toMatchObject([404, 'no-such-resource', unknown[2]]);
    expect(unseen.slice(0, 2)).toEqual(unknown.slice(0, 2));
  });
});
