import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,province,R,,`,
};
const RULE = '/api/v1/approval-rule';

eachStore('a task that somebody said to be done', (store) => {
  let api: ToldApi;
  let own: TestAccount;
  let other: TestAccount;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    own = await signedIn(store.database, { roles: ['reporter', 'approver'] });
    other = await signedIn(store.database, { roles: ['approver'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const taskOf = async (id: string, as: TestAccount) => {
    const answer = await api.send(`GET /api/v1/tasks/${id}`, { as });
    return answer.json<{ task: { version: number; allowed: string[] } }>().task;
  };
  const finished = async () => {
    const body = {
      ...{ plan: api.idOf('R'), title: 'Khám', product: 'Báo cáo', dueDay: '2099-06-30' },
      places: [{ lead: api.idOf('A') }],
    };
    const set = await api.ask<{ tasks: { id: string }[] }>('POST /api/v1/tasks', { body });
    const id = set.tasks[0]?.id ?? '';
    for (const action of ['acknowledge', 'finish']) {
      const seen = (await taskOf(id, own)).version;
      await api.ask(`PUT /api/v1/tasks/${id}/progress`, { body: { action }, seen, as: own });
    }
    return id;
  };
  const confirm = async (id: string, as: TestAccount) => {
    const { version: seen, allowed } = await taskOf(id, as);
    const body = { action: 'confirm' };
    const answer = await api.send(`PUT /api/v1/tasks/${id}/confirmation`, { body, seen, as });
    return [allowed.includes('confirm'), answer.statusCode, answer.json<{ code?: string }>().code];
  };

  test('is confirmed by somebody else, unless the rule of approval lets it', async () => {
    const id = await finished();
    expect(await confirm(id, own)).toEqual([false, 409, 'task-own-confirmation']);
    expect(await confirm(id, other)).toEqual([true, 200, undefined]);
    const { version: seen } = await api.ask<{ version: number }>(`GET ${RULE}`, {});
    const body = { isSeparate: false, basis: 'Quyết định 1' };
    await api.ask(`PUT ${RULE}`, { body, seen });
    expect(await confirm(await finished(), own)).toEqual([true, 200, undefined]);
  });
});
