import { expect, test } from 'vitest';
import { verifyCode } from '#people/server/account/second-factor.ts';
import { apiClient } from '#test/support/api-client.ts';
import { codeOf, eventsOf, outwaitProof, turnOn, withCookieOf } from '#test/support/own-account.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const ADDRESS = '/api/v1/account/second-factor';
const STEP_MS = 30_000;
const later = (steps: number): Date => new Date(Date.now() + steps * STEP_MS);

eachStore('the second factor', (store) => {
  test('is turned on by a code of the app, and its recovery codes are shown once', async () => {
    await using client = await apiClient(store.database);
    const before = await signedIn(store.database, { roles: [] });
    const { somebody: as, recoveryCodes } = await turnOn(client, before);

    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await client.ask('GET /api/v1/account', { as })).toMatchObject({
      secondFactor: { recoveryCodesLeft: 10 },
    });
    // The token from before opens nothing any more.
    expect((await client.send('GET /api/v1/account', { as: before })).statusCode).toBe(401);
    expect(await eventsOf(store.database, as)).toEqual([
      { kind: 'second-factor-on', data: { account: as.account } },
    ]);
    const kept = await store.database.query<{ hash: Buffer }>(
      'select hash from recovery_code where account = $1',
      [as.account],
    );
    for (const code of recoveryCodes) {
      expect(kept.some(({ hash }) => hash.toString('latin1').includes(code))).toBe(false);
    }
  });

  test('is not turned on by a wrong code, nor by one that nobody asked for', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const confirmation = `POST ${ADDRESS}/confirmation`;
    const early = await client.send(confirmation, { as, body: { code: '000000' } });
    expect(early.json()).toMatchObject({ status: 409, code: 'second-factor-not-begun' });

    const { secret } = await client.ask<{ secret: string }>(`POST ${ADDRESS}`, { as });
    for (const code of [codeOf(secret, 5), codeOf(secret, -5), '', 'mật khẩu']) {
      const answer = await client.send(confirmation, { as, body: { code } });
      expect(answer.json()).toMatchObject({ status: 422, code: 'code-does-not-match' });
    }
    expect(await client.ask('GET /api/v1/account', { as })).toMatchObject({ secondFactor: null });
  });

  test('takes each code of the app once, and none that is older', async () => {
    await using client = await apiClient(store.database);
    const { somebody, secret, ...turnedOn } = await turnOn(
      client,
      await signedIn(store.database, { roles: [] }),
    );
    const { account } = somebody;
    const verify = async (code: string, now: Date) =>
      verifyCode(store.database, { account, code, now });

    // The code that turned it on is used up.
    expect(await verify(turnedOn.code, later(0))).toBe(false);
    expect(await verify(codeOf(secret, 3), later(3))).toBe(true);
    expect(await verify(codeOf(secret, 3), later(3))).toBe(false);
    expect(await verify(codeOf(secret, 2), later(3))).toBe(false);
    expect(await verify(codeOf(secret, 4), later(3))).toBe(true);
  });

  test('takes each recovery code once, also when two come at once', async () => {
    await using client = await apiClient(store.database);
    const { somebody, recoveryCodes } = await turnOn(
      client,
      await signedIn(store.database, { roles: [] }),
    );
    const [first = '', second = ''] = recoveryCodes;
    const verify = async (code: string) =>
      store.database.transaction(async (tx) =>
        verifyCode(tx, { account: somebody.account, code, now: new Date() }),
      );

    expect(await verify(first.toUpperCase().replaceAll('-', ' '))).toBe(true);
    expect(await verify(first)).toBe(false);
    const both = await Promise.all([verify(second), verify(second)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await client.ask('GET /api/v1/account', { as: somebody })).toMatchObject({
      secondFactor: { recoveryCodesLeft: 8 },
    });
  });

  test('of another account opens nothing here', async () => {
    await using client = await apiClient(store.database);
    const mine = await turnOn(client, await signedIn(store.database, { roles: [] }));
    const other = await turnOn(client, await signedIn(store.database, { roles: [] }));
    const { account } = mine.somebody;
    for (const code of [codeOf(other.secret, 1), other.recoveryCodes[0] ?? '']) {
      expect(await verifyCode(store.database, { account, code, now: later(1) })).toBe(false);
    }
  });

  test('gives new recovery codes, and the old ones are gone', async () => {
    await using client = await apiClient(store.database);
    const { somebody: as, recoveryCodes } = await turnOn(
      client,
      await signedIn(store.database, { roles: [] }),
    );
    const renewed = await client.ask<{ recoveryCodes: string[] }>(
      'POST /api/v1/account/recovery-codes',
      { as },
    );
    const verify = async (code = '') =>
      verifyCode(store.database, { account: as.account, code, now: new Date() });
    expect(await verify(recoveryCodes[0])).toBe(false);
    expect(await verify(renewed.recoveryCodes[0])).toBe(true);
  });

  test('is turned off, and then no code counts', async () => {
    await using client = await apiClient(store.database);
    const { somebody, secret, recoveryCodes } = await turnOn(
      client,
      await signedIn(store.database, { roles: [] }),
    );
    const off = await client.send(`DELETE ${ADDRESS}`, { as: somebody });
    expect(off.statusCode).toBe(204);
    const as = withCookieOf(somebody, off);
    expect((await client.send('GET /api/v1/account', { as: somebody })).statusCode).toBe(401);
    const { account } = as;
    for (const code of [codeOf(secret, 1), recoveryCodes[0] ?? '']) {
      expect(await verifyCode(store.database, { account, code, now: later(1) })).toBe(false);
    }
    const kinds = (await eventsOf(store.database, as)).map(({ kind }) => kind);
    expect(kinds).toEqual(['second-factor-on', 'second-factor-off']);
  });

  test('is changed only by who has proved in the last ten minutes to be it', async () => {
    await using client = await apiClient(store.database);
    const { somebody: as } = await turnOn(client, await signedIn(store.database, { roles: [] }));
    await outwaitProof(store.database, as);
    for (const call of [
      `POST ${ADDRESS}`,
      `DELETE ${ADDRESS}`,
      'POST /api/v1/account/recovery-codes',
    ]) {
      const answer = await client.send(call, { as });
      expect(answer.json()).toMatchObject({ status: 403, code: 'proof-needed' });
    }
  });
});
