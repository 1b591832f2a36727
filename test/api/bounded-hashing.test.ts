import { expect, test } from 'vitest';
import { notePace } from '#people/server/sign-in/proof-pace.ts';
import { accountWithPassword, PASSWORD as RIGHT } from '#test/support/account-with-password.ts';
import { apiClient } from '#test/support/api-client.ts';
import { browser } from '#test/support/browser.ts';
import { PASSWORD, withPassword } from '#test/support/own-account.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const NEW = 'nắng vàng tháng bảy';

eachStore('one account', (store) => {
  test('that changes its password with a wrong one over and over keeps nobody from coming in', async () => {
    await using client = await apiClient(store.database);
    const flooder = await withPassword(store.database);
    const { login } = await accountWithPassword(store.database);
    const body = { current: 'không phải nó đâu', new: NEW };
    const end = new AbortController();
    let refused = 0;
    const goOn = async () => {
      while (!end.signal.aborted) {
        const answer = await client.send('POST /api/v1/account/password', { as: flooder, body });
        if (answer.statusCode === 429) refused += 1;
      }
    };
    const flood = Array.from({ length: 60 }, goOn);
    await expect.poll(() => refused, { timeout: 10_000 }).toBeGreaterThan(0);
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const stranger = browser(client.app);
      const signIn = { body: { login, password: RIGHT } };
      statuses.push((await stranger.send('POST /api/v1/session', signIn)).statusCode);
    }
    end.abort();
    await Promise.all(flood);
    expect(statuses).toEqual([200, 200, 200]);
  });

  test('has so much of itself in the line and no more, rightly proven or not', async () => {
    await using client = await apiClient(store.database);
    const prover = await withPassword(store.database);
    const flood = Array.from({ length: 20 }, () =>
      client.send('POST /api/v1/account/proof', { as: prover, body: { password: PASSWORD } }),
    );
    const answers = await Promise.all(flood);
    const done = answers.filter(({ statusCode }) => statusCode === 200);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThanOrEqual(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(20 - done.length);
  });

  test('comes in thirty times a minute, and then waits', async () => {
    await using client = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    for (let time = 0; time < 29; time += 1) notePace(store.database, account, new Date());
    const chrome = browser(client.app);
    const signIn = () => chrome.send('POST /api/v1/session', { body: { login, password: RIGHT } });
    expect((await signIn()).statusCode).toBe(200);
    const late = await signIn();
    expect(late.json()).toMatchObject({ status: 429, code: 'too-many-tries' });
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
  });

  test.each([
    ['its language', 'POST /api/v1/account/language', { language: 'en' }],
    ['its password', 'POST /api/v1/account/password', { new: NEW }],
    ['its second factor', 'POST /api/v1/account/second-factor', undefined],
  ])(
    'changes %s thirty times a minute and no more, so that it fills no log',
    async (_, call, body) => {
      await using client = await apiClient(store.database);
      const as = await signedIn(store.database, { roles: [] });
      for (let time = 0; time < 30; time += 1) notePace(store.database, as.account, new Date());
      expect((await client.send(call, { as, ...(body && { body }) })).statusCode).toBe(429);
      const other = await signedIn(store.database, { roles: [] });
      const done = await client.send(call, { as: other, ...(body && { body }) });
      expect(done.statusCode, done.body).toBeLessThan(300);
    },
  );
});
