import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, roleDeeds, TODAY, type RoleDeeds } from '#test/support/role-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import type { TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
A,First,commune,P,,
B,Second,commune,P,,`,
};

eachStore('a role of a unit that is merged', (store) => {
  let api: ToldApi;
  let deeds: RoleDeeds;
  let leader: TestAccount;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    deeds = await roleDeeds(store.database, api);
    leader = await deeds.account({ roles: ['administrator'], unit: api.idOf('A') });
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const merged = (into: string) => ({
    ...{ on: TODAY, legalBasis: 'QĐ 1' },
    steps: [{ kind: 'merge', units: [api.idOf('A')], into: api.idOf(into) }],
    heirs: [{ unit: api.idOf('A'), heir: api.idOf(into) }],
  });
  const endings = async (into: string) => {
    const body = { kind: 'enter', reorganisation: merged(into) };
    const call = 'POST /api/v1/reorganisations/preview';
    return (await api.ask<{ rolesEnding: object[] }>(call, { body })).rolesEnding;
  };
  const mergeInto = (into: string) =>
    api.ask<{ id: string }>('POST /api/v1/reorganisations', { body: merged(into) });
  const reads = async (code: string) => {
    const call = `GET /api/v1/session/verbs?unit=${api.idOf(code)}`;
    const { verbs } = await api.ask<{ verbs: string[] }>(call, { as: leader });
    return verbs.includes('read-figures');
  };
  const gives = async (code: string) => {
    const body = { account: leader.account, role: 'administrator', unit: api.idOf(code) };
    return codeOf(await api.send('POST /api/v1/roles', { body, as: leader }));
  };

  test.each(['P', 'R'])('into one above it ends, is told before, and comes back', async (above) => {
    expect(await endings(above)).toMatchObject([
      { role: 'administrator', unit: api.idOf('A'), name: 'Mẫu Thử Nghiệm' },
    ]);
    const { id } = await mergeInto(above);
    expect(await Promise.all(['R', 'P', 'B'].map(reads))).toEqual([false, false, false]);
    expect(await gives(above)).toBe('not-permitted');
    await api.ask(`DELETE /api/v1/reorganisations/${id}`, { seen: 1 });
    expect([await reads('A'), await reads('P')]).toEqual([true, false]);
  });

  test('into one beside it passes to that one, and gives no roles there', async () => {
    expect(await endings('B')).toEqual([]);
    await mergeInto('B');
    expect([await reads('B'), await reads('P')]).toEqual([true, false]);
    expect(await gives('B')).toBe('role-only-inherited');
    await deeds.give({ account: leader.account, role: 'administrator', unit: api.idOf('B') });
    expect(await gives('B')).toBe('201');
  });
});
