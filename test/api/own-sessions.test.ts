import { expect, test } from 'vitest';
import { openSession } from '#people/server/session/open-session.ts';
import type { Database } from '#platform/server/database/database.ts';
import { apiClient } from '#test/support/api-client.ts';
import { eventsOf } from '#test/support/own-account.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

interface Listed {
  readonly sessions: readonly {
    readonly id: string;
    readonly device: string;
    readonly isMine: boolean;
  }[];
}

const ADDRESS = '/api/v1/account/sessions';

async function alsoIn(
  database: Database,
  { account }: TestAccount,
  device: string,
): Promise<TestAccount & { readonly session: string }> {
  const { token, session } = await openSession(database, { account, device, now: new Date() });
  return { account, session, cookie: `__Host-midyear-session=${token}` };
}

eachStore('the own sessions', (store) => {
  test('are listed with their devices, and which one asks', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const phone = await alsoIn(store.database, as, 'Chrome, Android');
    await signedIn(store.database, { roles: [] });
    const { sessions } = await client.ask<Listed>(`GET ${ADDRESS}`, { as });
    const mine = Object.fromEntries(sessions.map(({ device, isMine }) => [device, isMine]));
    expect(mine).toEqual({ 'Chrome, Android': false, test: true });
    expect(sessions.find(({ isMine }) => !isMine)?.id).toBe(phone.session);
  });

  test('that ended by themselves are not listed', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const idle = await alsoIn(store.database, as, 'lâu rồi');
    await store.database.query(
      `update session set last_seen_at = last_seen_at - interval '1 day' where id = $1`,
      [idle.session],
    );
    const { sessions } = await client.ask<Listed>(`GET ${ADDRESS}`, { as });
    expect(sessions.map(({ device }) => device)).toEqual(['test']);
  });

  test('can be ended one by one, and nobody ends those of others', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const phone = await alsoIn(store.database, as, 'Chrome, Android');
    const other = await signedIn(store.database, { roles: [] });
    const call = `DELETE ${ADDRESS}/${phone.session}`;
    expect((await client.send(call, { as: other })).json()).toMatchObject({
      ...{ status: 404, code: 'no-such-resource' },
    });
    expect((await client.send('GET /api/v1/account', { as: phone })).statusCode).toBe(200);
    expect((await client.send(call, { as })).statusCode).toBe(204);
    expect((await client.send('GET /api/v1/account', { as: phone })).statusCode).toBe(401);
    expect(await eventsOf(store.database, as)).toEqual([
      { kind: 'sessions-ended', data: { account: as.account, sessions: [phone.session] } },
    ]);
  });

  test('end all but the one that asks', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const others = [
      await alsoIn(store.database, as, 'Chrome, Android'),
      await alsoIn(store.database, as, 'Firefox, Windows'),
    ];
    expect(await client.ask(`DELETE ${ADDRESS}`, { as })).toEqual({ ended: 2 });
    for (const other of others) {
      expect((await client.send('GET /api/v1/account', { as: other })).statusCode).toBe(401);
    }
    expect((await client.send('GET /api/v1/account', { as })).statusCode).toBe(200);
    expect(await client.ask(`DELETE ${ADDRESS}`, { as })).toEqual({ ended: 0 });
    expect(await eventsOf(store.database, as)).toHaveLength(1);
  });

  test('take the cookie along where the one that asks ends', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const { sessions } = await client.ask<Listed>(`GET ${ADDRESS}`, { as });
    const ended = await client.send(`DELETE ${ADDRESS}/${sessions[0]?.id ?? ''}`, { as });
    expect(ended.cookies).toMatchObject([{ name: '__Host-midyear-session', value: '', maxAge: 0 }]);
  });

  test('keep the language that was chosen; choosing it again is no event', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    for (const language of ['en', 'en']) {
      await client.ask('POST /api/v1/account/language', { as, body: { language } });
    }
    expect(await client.ask('GET /api/v1/account', { as })).toMatchObject({ language: 'en' });
    expect(await eventsOf(store.database, as)).toEqual([
      { kind: 'language-chosen', data: { account: as.account, language: 'en' } },
    ]);
    const other = await client.send('POST /api/v1/account/language', {
      as,
      body: { language: 'fr' },
    });
    expect(other.statusCode).toBe(400);
  });
});
