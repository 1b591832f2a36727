import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,province,R,,
A1,Of the first,commune,A,,
B,Second,province,R,,
B1,Of the second,commune,B,,`,
};
const NOBODY = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

eachStore('a task', (store) => {
  let api: ToldApi;
  let secretary: TestAccount;
  let everywhere: TestAccount;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    secretary = await signedIn(store.database, { roles: ['secretary'], unit: api.idOf('A') });
    everywhere = await signedIn(store.database, { roles: ['secretary'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const setWith = async (supporting: string, { lead = 'A', as = secretary } = {}) => {
    const places = [{ lead: api.idOf(lead), supporting: [supporting] }];
    const body = {
      plan: api.idOf('A'),
      title: 'Khám',
      product: 'Báo cáo',
      dueDay: '2099-06-30',
      places,
    };
    const answer = await api.send('POST /api/v1/tasks', { body, as });
    const { code, facts } = answer.json<{ code?: string; facts?: object }>();
    return [answer.statusCode, code, facts];
  };

  test('is supported by units in the sight of who sets it alone', async () => {
    expect((await setWith(api.idOf('A1')))[0]).toBe(201);
    const [unknown, unseen] = [await setWith(NOBODY), await setWith(api.idOf('B'))];
    expect(unknown).toMatchObject([404, 'no-such-resource', unknown[2]]);
    expect(unseen.slice(0, 2)).toEqual(unknown.slice(0, 2));
  });

  test('is listed and counted for whoever sees it by itself alone', async () => {
    for (const [lead, supporting] of [
      ['A', 'B1'],
      ['B', 'B1'],
      ['B1', 'A1'],
      ['B1', 'B'],
    ] as const) {
      expect((await setWith(api.idOf(supporting), { lead, as: everywhere }))[0]).toBe(201);
    }
    const listed = async (reach: 'alone' | 'below') => {
      const as = await signedIn(store.database, { roles: ['viewer'], unit: api.idOf('B'), reach });
      const answer = await api.send(`GET /api/v1/tasks?unit=${api.idOf('B')}`, { as });
      const { tasks, coverage } = answer.json<TaskList>();
      const answers = await Promise.all(
        tasks.map(({ id }) => api.send(`GET /api/v1/tasks/${id}`, { as })),
      );
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(tasks.map(() => 200));
      return [coverage.all, ...tasks.map(({ lead }) => lead.code).toSorted()];
    };
    expect(await listed('below')).toEqual([3, 'B', 'B1', 'B1']);
    expect(await listed('alone')).toEqual([2, 'B', 'B1']);
  });
});

interface TaskList {
  readonly coverage: { readonly all: number };
  readonly tasks: readonly { readonly id: string; readonly lead: { readonly code: string } }[];
}
