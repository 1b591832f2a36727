import { expect, test } from 'vitest';
import { openSession } from '#people/server/session/open-session.ts';
import type { Database } from '#platform/server/database/database.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import {
  codeOf,
  eventsOf,
  outwaitProof,
  PASSWORD,
  turnOn,
  withCookieOf,
  withPassword,
} from '#test/support/own-account.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

const NEW = 'nắng vàng tháng bảy';

/** The same account, signed in in another browser too. */
async function elsewhere(database: Database, { account }: TestAccount): Promise<TestAccount> {
  const { token } = await openSession(database, { account, device: 'khác', now: new Date() });
  return { account, cookie: `__Host-midyear-session=${token}` };
}

async function signInWith(client: ApiClient, { account }: TestAccount, password: string) {
  const body = { login: account, password };
  return client.send('POST /api/v1/session', { as: 'nobody', body });
}

const change = async (client: ApiClient, as: TestAccount, body: object) =>
  client.send('POST /api/v1/account/password', { as, body });

const prove = async (client: ApiClient, as: TestAccount, body: object) =>
  client.send('POST /api/v1/account/proof', { as, body });

eachStore('the own password', (store) => {
  test('is changed with the current one; every other session ends, and this one is renewed', async () => {
    await using client = await apiClient(store.database);
    const before = await withPassword(store.database);
    const other = await elsewhere(store.database, before);
    await outwaitProof(store.database, before);

    const changed = await change(client, before, { current: PASSWORD, new: NEW });
    expect(changed.statusCode).toBe(204);
    const as = withCookieOf(before, changed);
    expect((await client.send('GET /api/v1/account', { as })).statusCode).toBe(200);
    expect((await client.send('GET /api/v1/account', { as: before })).statusCode).toBe(401);
    expect((await client.send('GET /api/v1/account', { as: other })).statusCode).toBe(401);
    expect((await signInWith(client, as, PASSWORD)).json()).toMatchObject({
      code: 'wrong-sign-in',
    });
    expect((await signInWith(client, as, NEW)).statusCode).toBe(200);
    const [told, ended] = await eventsOf(store.database, as);
    expect(told).toEqual({ kind: 'password-changed', data: { account: as.account } });
    expect(ended?.kind).toBe('sessions-ended');
  });

  test('is set without the current one within ten minutes of a proof, and not later', async () => {
    await using client = await apiClient(store.database);
    const fresh = await signedIn(store.database, { roles: [] });
    expect((await change(client, fresh, { new: NEW })).statusCode).toBe(204);
    expect((await signInWith(client, fresh, NEW)).statusCode).toBe(200);

    const late = await withPassword(store.database);
    await outwaitProof(store.database, late);
    expect((await change(client, late, { new: NEW })).json()).toMatchObject({
      ...{ status: 403, code: 'proof-needed' },
    });
  });

  test('stays where the current one is wrong, and guessing is slowed down', async () => {
    await using client = await apiClient(store.database);
    const as = await withPassword(store.database);
    const codes: string[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      const wrong = await change(client, as, { current: `đoán lần thứ ${guess}`, new: NEW });
      codes.push(wrong.json<{ code: string }>().code);
    }
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'password-does-not-match'));
    expect(codes.at(-1)).toBe('too-many-tries');
    // Whose session was guessed with: the owner still comes in.
    expect((await signInWith(client, as, PASSWORD)).statusCode).toBe(200);
  });

  test.each([
    ['too short', 'ngắn quá', 'password-too-short'],
    ['common', 'password1234', 'password-is-common'],
    ['the name', 'Mẫu Thử Nghiệm', 'password-is-known'],
  ])('is not one that is %s', async (_why, password, code) => {
    await using client = await apiClient(store.database);
    const as = await withPassword(store.database);
    const refused = await change(client, as, { current: PASSWORD, new: password });
    expect(refused.json()).toMatchObject({ status: 422, code });
  });

  test('of two changes at once one counts', async () => {
    await using client = await apiClient(store.database);
    const as = await withPassword(store.database);
    const other = await elsewhere(store.database, as);
    const both = await Promise.all([
      change(client, as, { current: PASSWORD, new: `${NEW} một` }),
      change(client, other, { current: PASSWORD, new: `${NEW} hai` }),
    ]);
    const done = both.filter(({ statusCode }) => statusCode === 204);
    expect(done).toHaveLength(1);
    const isFirst = both[0]?.statusCode === 204;
    const [kept, lost] = isFirst ? ['một', 'hai'] : ['hai', 'một'];
    expect((await signInWith(client, as, `${NEW} ${kept}`)).statusCode).toBe(200);
    expect((await signInWith(client, as, `${NEW} ${lost}`)).statusCode).toBe(401);
  });
});

eachStore('a proof', (store) => {
  test('by the password opens for ten minutes what is grave', async () => {
    await using client = await apiClient(store.database);
    const as = await withPassword(store.database);
    await outwaitProof(store.database, as);
    const begin = async () => client.send('POST /api/v1/account/second-factor', { as });
    expect((await begin()).json()).toMatchObject({ code: 'proof-needed' });
    expect((await prove(client, as, { password: 'không phải nó đâu' })).json()).toMatchObject({
      ...{ status: 422, code: 'password-does-not-match' },
    });
    expect((await begin()).json()).toMatchObject({ code: 'proof-needed' });
    const proven = await prove(client, as, { password: PASSWORD });
    expect(proven.json()).toEqual({ provenAt: expect.any(String) });
    expect((await begin()).statusCode).toBe(200);
  });

  test('asks for a code too where there is a second factor, each once', async () => {
    await using client = await apiClient(store.database);
    const turned = await turnOn(client, await withPassword(store.database));
    const { somebody: as, secret, recoveryCodes, code: used } = turned;
    await outwaitProof(store.database, as);
    const told = async (code?: string) =>
      prove(client, as, { password: PASSWORD, ...(code !== undefined && { code }) });
    expect((await told()).json()).toMatchObject({ status: 422, code: 'code-needed' });
    expect((await told(used)).json()).toMatchObject({ status: 422, code: 'code-does-not-match' });
    expect((await told(codeOf(secret, 1))).statusCode).toBe(200);
    expect((await told(recoveryCodes[0])).statusCode).toBe(200);
    expect((await told(recoveryCodes[0])).json()).toMatchObject({ code: 'code-does-not-match' });
  });

  test('of a wrong password uses no code up', async () => {
    await using client = await apiClient(store.database);
    const { somebody: as, recoveryCodes } = await turnOn(
      client,
      await withPassword(store.database),
    );
    const [code] = recoveryCodes;
    await prove(client, as, { password: 'không phải nó đâu', code });
    expect((await prove(client, as, { password: PASSWORD, code })).statusCode).toBe(200);
  });
});
