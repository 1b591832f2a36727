import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type AccountWish, type TestAccount } from '#test/support/test-account.ts';
import { letTellersAccept, toldApi, type ToldApi } from '#test/support/told-api.ts';

/** A1 was below A until 2026, and is below B since. */
const TABLES = {
  units: `R,Whole,whole,,,
A,First,province,R,,
A1,First of A,commune,A,,2025-12-31
A1,First of A,commune,B,2026-01-01,
A2,Second of A,commune,A,,
B,Second,province,R,,`,
  successions: '',
  figures: `A1,2025,people,2
A2,2025,people,3
B,2025,people,5
A1,2026,people,9`,
};

const UNKNOWN = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

eachStore('figures', (store) => {
  let api: ToldApi;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const roleAt = (code: string, wish: AccountWish) =>
    signedIn(store.database, { roles: ['viewer'], ...wish, unit: api.idOf(code) });

  async function status(as: TestAccount, call: string): Promise<number> {
    const answer = await api.send(
      call.replaceAll(/\{(\w+)\}/gu, (_, code: string) => api.idOf(code)),
      {
        as,
        ...(call.startsWith('PUT') && { seen: '1s', body: { value: '7' } }),
      },
    );
    return answer.statusCode;
  }

  const totals = (code: string, period = '2025') =>
    `GET /api/v1/totals?period=${period}&unit={${code}}`;
  const trail = (code: string) =>
    `GET /api/v1/totals/trail?period=2025&indicator=people&unit={${code}}`;
  const sheet = (code: string) => `GET /api/v1/totals/sheet?period=2025&unit={${code}}`;

  test('of a unit alone show its totals, and not what they are made of', async () => {
    const viewer = await roleAt('A', { reach: 'alone' });
    expect(await status(viewer, totals('A'))).toBe(200);
    expect(await status(viewer, trail('A'))).toBe(403);
    expect(await status(viewer, sheet('A'))).toBe(403);
    expect(await status(viewer, totals('A2'))).toBe(404);
  });

  test('of a unit alone without others below show how they were told', async () => {
    const viewer = await roleAt('A2', { reach: 'alone' });
    expect(await status(viewer, trail('A2'))).toBe(200);
    expect(await status(viewer, sheet('A2'))).toBe(200);
    expect(await status(viewer, totals('A'))).toBe(404);
  });

  test('of a unit with all below show these, and nothing above or beside', async () => {
    const viewer = await roleAt('A', { reach: 'below' });
    for (const call of [totals('A'), trail('A'), sheet('A'), totals('A2'), trail('A2')]) {
      expect(await status(viewer, call), call).toBe(200);
    }
    for (const call of [totals('R'), totals('B'), trail('R'), sheet('B')]) {
      expect(await status(viewer, call), call).toBe(404);
    }
  });

  test('of several units at once are shown together or not at all', async () => {
    const viewer = await roleAt('A', { reach: 'below' });
    expect(await status(viewer, `${totals('A')}&unit={A2}`)).toBe(200);
    expect(await status(viewer, `${totals('A')}&unit={B}`)).toBe(404);
  });

  describe('of a unit that moved', () => {
    test('are seen by its superior of then for that time, and by that of now for all of it', async () => {
      const [then, now] = [await roleAt('A', {}), await roleAt('B', {})];
      expect(await status(then, totals('A1', '2025'))).toBe(200);
      expect(await status(then, totals('A1', '2026'))).toBe(404);
      expect(await status(now, totals('A1', '2025'))).toBe(200);
      expect(await status(now, totals('A1', '2026'))).toBe(200);
    });

    test('are not seen by its superior to come', async () => {
      const steps = [{ kind: 'move', unit: api.idOf('A2'), parent: api.idOf('B') }];
      const body = { on: '2099-03-01', legalBasis: 'Decision 9', steps };
      await api.ask('POST /api/v1/reorganisations', { body });
      const viewer = await roleAt('B', {});
      expect(await status(viewer, `${totals('A2')}&as_of=2099-03-02`)).toBe(404);
      expect(await status(viewer, `${trail('A2')}&as_of=2099-03-02`)).toBe(404);
      expect(await status(viewer, `${sheet('B')}&as_of=2099-03-02`)).toBe(403);
      expect(await status(viewer, sheet('B'))).toBe(200);
    });

    test('are told under its superior of now alone', async () => {
      const roles = ['reporter'] as const;
      const call = 'PUT /api/v1/figures/2025/{A1}/people';
      expect(await status(await roleAt('A', { roles }), call)).toBe(404);
      expect(await status(await roleAt('B', { roles }), call)).not.toBe(404);
    });
  });

  test('outside of sight are refused in the same words as those of a unit that is not', async () => {
    const viewer = await roleAt('A', {});
    const refusal = async (unit: string) => {
      const answer = await api.send(`GET /api/v1/totals?period=2025&unit=${unit}`, { as: viewer });
      return { status: answer.statusCode, body: answer.body.replaceAll(unit, 'UNIT') };
    };
    expect(await refusal(api.idOf('B'))).toEqual(await refusal(UNKNOWN));
  });

  test('say what may be done to each', async () => {
    const allowed = async (roles: AccountWish['roles'] = []) => {
      const as = await roleAt('A2', { roles });
      const answer = await api.send(`GET /api/v1/figures/2025/${api.idOf('A2')}/people`, { as });
      return answer.json<{ allowed: unknown }>().allowed;
    };
    expect(await allowed(['viewer'])).toEqual([]);
    expect(await allowed(['reporter'])).toEqual(['tell-figure']);
    expect(await allowed(['reporter', 'approver'])).toEqual(['tell-figure', 'accept-figure']);
  });

  test('are accepted by somebody else than who told them, while the rule says so', async () => {
    const call = `/api/v1/figures/2023/${api.idOf('A2')}/people`;
    const teller = await roleAt('A2', { roles: ['reporter', 'approver'] });
    const other = await roleAt('A2', { roles: ['approver'] });
    const own = { status: 409, code: 'own-figure' };
    const body = { value: '8' };
    const atOnce = { as: teller, seen: 0, body: { ...body, isAccepted: true } };
    expect((await api.send(`PUT ${call}`, atOnce)).json()).toMatchObject(own);
    expect((await api.send(`PUT ${call}`, { as: teller, seen: 0, body })).statusCode).toBe(200);
    const accept = (as: TestAccount) => api.send(`PUT ${call}/acceptance`, { as, seen: '1s' });
    expect((await accept(teller)).json()).toMatchObject(own);
    const allowed = async (as: TestAccount) =>
      (await api.send(`GET ${call}`, { as })).json<{ allowed: unknown }>().allowed;
    expect(await allowed(teller)).toEqual(['tell-figure']);
    expect(await allowed(other)).toEqual(['accept-figure']);
    expect((await accept(other)).statusCode).toBe(200);
  });

  test('are accepted while being told only by who may do both, where the rule lets them', async () => {
    await letTellersAccept(api);
    const body = { value: '8', isAccepted: true };
    const call = `PUT /api/v1/figures/2024/${api.idOf('A2')}/people`;
    const reporter = await roleAt('A2', { roles: ['reporter'] });
    const refused = await api.send(call, { as: reporter, seen: 0, body });
    expect(refused.json()).toMatchObject({ status: 403, code: 'not-permitted' });
    const both = await roleAt('A2', { roles: ['reporter', 'approver'] });
    expect((await api.send(call, { as: both, seen: 0, body })).statusCode).toBe(200);
  });
});
