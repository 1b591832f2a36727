import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  codeOf,
  LATER,
  roleDeeds,
  TODAY,
  TOMORROW,
  type Changed,
  type RoleDeeds,
} from '#test/support/role-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import type { TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
Q,Other,province,R,,`,
};

eachStore('what others delegate', (store) => {
  let api: ToldApi;
  let deeds: RoleDeeds;
  let [giver, taker]: TestAccount[] = [];
  let lent: Changed;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    deeds = await roleDeeds(store.database, api);
    giver = await deeds.account({ roles: ['approver'], unit: api.idOf('P') });
    taker = await deeds.account({ roles: [] });
    const { id: role } = await deeds.roleOf(giver, 'approver');
    const body = { role, to: taker.account, unit: api.idOf('P'), until: TOMORROW };
    lent = await api.ask<Changed>('POST /api/v1/delegations', { body, as: giver });
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const end = async (until: string, as: TestAccount) => {
    const sent = { body: { until }, seen: lent.version, as };
    return codeOf(await api.send(`PUT /api/v1/delegations/${lent.id}`, sent));
  };
  const seenOver = async (code: string, as: TestAccount) => {
    const call = `GET /api/v1/roles?unit=${api.idOf(code)}`;
    return (await api.ask<{ delegations: object[] }>(call, { as })).delegations;
  };

  test('stands among the roles of its units, with by whom and until when', async () => {
    const auditor = await deeds.account({ roles: ['auditor'] });
    expect(await seenOver('P', auditor)).toMatchObject([
      {
        ...{ id: lent.id, role: 'approver', until: TOMORROW, place: { unit: api.idOf('P') } },
        giver: { account: giver?.account, name: 'Mẫu Thử Nghiệm' },
        to: { account: taker?.account },
      },
    ]);
    expect(await seenOver('Q', auditor)).toEqual([]);
  });

  test('is ended by whoever may end the role, who lets it last no longer', async () => {
    const beside = await deeds.account({ roles: ['administrator'], unit: api.idOf('Q') });
    expect(await end(TODAY, beside)).toBe('no-such-resource');
    const above = await deeds.account({ roles: ['administrator'], unit: api.idOf('P') });
    expect(await end(LATER, above)).toBe('not-the-giver');
    expect(await end(TODAY, above)).toBe('200');
    expect(await seenOver('P', deeds.chief)).toEqual([]);
  });

  test.each(['giver', 'taker'])('ends with the account of its %s', async (whose) => {
    const [closing, left] = whose === 'giver' ? [giver, taker] : [taker, giver];
    if (closing === undefined || left === undefined) throw new Error('expected both');
    expect(codeOf(await deeds.close(closing))).toBe('204');
    const call = 'GET /api/v1/delegations';
    const { delegations } = await api.ask<{ delegations: object[] }>(call, { as: left });
    expect(delegations).toEqual([]);
  });

  test('keeps nobody from being erased whose account is closed', async () => {
    if (taker === undefined) throw new Error('expected somebody');
    const person = await deeds.personOf(taker);
    await deeds.close(taker);
    const call = `POST /api/v1/people/${person}/erasure`;
    expect(codeOf(await api.send(call, { as: deeds.chief }))).toBe('201');
  });
});
