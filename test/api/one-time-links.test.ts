import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Secret, TOTP } from 'otpauth';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { linkForFirstAdministrator } from '#people/server/links/first-administrator.ts';
import { newTimeSecret } from '#people/server/account/time-code.ts';
import { beginTry } from '#people/server/sign-in/try-gate.ts';
import { tokenHash } from '#people/server/session/token.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { accountWithPassword } from '#test/support/account-with-password.ts';
import type { Sent } from '#test/support/api-client.ts';
import { browser } from '#test/support/browser.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const PASSWORD = 'mưa rơi trên mái ngói cũ';
const UNITS = `R,Whole,whole,,,
A,First,province,R,,
A1,First of A,commune,A,,
B,Second,province,R,,`;

interface Handed {
  readonly account: string;
  readonly person: string;
  readonly login: string;
  readonly name: string;
  readonly link: string;
  readonly isMailed: boolean;
}

eachStore('one-time links', (store) => {
  let api: ToldApi;
  beforeAll(async () => {
    api = await toldApi(store.database, { units: UNITS, successions: '', figures: '' });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  let last = 0;
  function wish(change: object = {}) {
    return {
      ...{ familyName: 'Trần', middleName: 'Thị', givenName: 'Bình', login: `binh.${(last += 1)}` },
      ...{ language: 'vi', roles: [], ...change },
    };
  }

  function role(code: string | null, change: object = {}) {
    const unit = code === null ? null : api.idOf(code);
    return { role: 'reporter', unit, reach: 'alone', ...change };
  }

  async function invite(...people: readonly object[]): Promise<readonly Handed[]> {
    const body = { people };
    return (await api.ask<{ invited: Handed[] }>('POST /api/v1/invitations', { body })).invited;
  }

  async function inviteOne(change: object = {}): Promise<Handed & { readonly token: string }> {
    const [handed] = await invite(wish(change));
    if (handed === undefined) throw new Error('expected an invitation');
    return { ...handed, token: tokenOf(handed.link) };
  }

  function tokenOf(link: string): string {
    return new URL(link).hash.slice(1);
  }

  async function passwordLink(account: string): Promise<string> {
    const call = `POST /api/v1/accounts/${account}/password-link`;
    return tokenOf((await api.ask<Handed>(call)).link);
  }

  /** Turns the second factor on. */
  async function secretOf(account: string): Promise<string> {
    const secret = newTimeSecret();
    await store.database.query(
      'update account set totp_secret = $2, totp_since = now() where id = $1',
      [account, secret],
    );
    return secret;
  }

  const use = (token: string, sent: object = {}) =>
    browser(api.app).send('POST /api/v1/links/use', {
      body: { token, password: PASSWORD, ...sent },
    });

  async function refusal(call: string, sent: Sent): Promise<string> {
    const answer = await api.send(call, sent);
    return `${answer.statusCode} ${answer.json<{ code?: string }>().code ?? ''}`;
  }

  async function useRefusal(token: string, sent: object = {}): Promise<string> {
    const answer = await use(token, sent);
    return `${answer.statusCode} ${answer.json<{ code?: string }>().code ?? ''}`;
  }

  const count = async (table: string) =>
    (await store.database.query<{ count: string }>(`select count(*) from ${table}`))[0]?.count;

  test('let somebody in who was invited, with the roles that were given', async () => {
    const until = '2100-01-01';
    const invited = await inviteOne({
      login: ' Binh.First ',
      roles: [role('A', { reach: 'below', until }), role(null, { role: 'viewer', reach: 'below' })],
    });
    expect(invited).toMatchObject({ login: 'binh.first', name: 'Trần Thị Bình', isMailed: false });
    expect(invited.link).toMatch(/^http:\/\/localhost\/link#[\w-]{43}$/);
    const kept = await store.database.query<{ token_hash: Buffer }>(
      'select token_hash from one_time_link where account = $1',
      [invited.account],
    );
    expect(kept.map(({ token_hash: hash }) => hash)).toEqual([tokenHash(invited.token)]);

    const chrome = browser(api.app);
    const body = { token: invited.token };
    expect((await chrome.send('POST /api/v1/links/look', { body })).json()).toMatchObject({
      ...{ purpose: 'invitation', name: 'Trần Thị Bình', login: 'binh.first', needsCode: false },
    });
    const used = await chrome.send('POST /api/v1/links/use', {
      body: { ...body, password: PASSWORD, language: 'en' },
    });
    expect(used.statusCode, used.body).toBe(200);
    expect(used.json()).toMatchObject({ account: invited.account, language: 'en' });
    expect(used.json<{ verbs: string[] }>().verbs).toContain('tell-figure');
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);
    const signIn = { login: 'binh.first', password: PASSWORD };
    const other = await browser(api.app).send('POST /api/v1/session', { body: signIn });
    expect(other.statusCode).toBe(200);
  });

  test('are used once, also where two use one at once', async () => {
    const { token } = await inviteOne();
    const both = await Promise.all([use(token), use(token), use(token)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((one, next) => one - next)).toEqual([
      200, 409, 409,
    ]);
    expect(await useRefusal(token)).toBe('409 link-used');
    expect(await refusal('POST /api/v1/links/look', { body: { token } })).toBe('409 link-used');
  });

  test('that nobody made are unknown', async () => {
    expect(await useRefusal('x'.repeat(43))).toBe('404 link-unknown');
    expect(await useRefusal('')).toBe('404 link-unknown');
  });

  test('end with their time: an invitation after seven days, a password link after one', async () => {
    const invited = await inviteOne();
    const [{ account }, other] = [await inviteOne(), await inviteOne()];
    const reset = await passwordLink(account);
    const now = Date.now();
    const hours = (later: number) => new Date(now + later * 3_600_000);
    vi.useFakeTimers({ toFake: ['Date'], now: hours(25) });
    try {
      expect(await useRefusal(reset)).toBe('409 link-expired');
      const body = { token: other.token };
      expect((await api.send('POST /api/v1/links/look', { body })).statusCode).toBe(200);
      vi.setSystemTime(hours(7 * 24 + 1));
      expect(await useRefusal(invited.token)).toBe('409 link-expired');
    } finally {
      vi.useRealTimers();
    }
  });

  test('end when a newer one is made, and when the account is closed', async () => {
    const invited = await inviteOne();
    const renewal = `POST /api/v1/invitations/${invited.account}/renewal`;
    const renewed = tokenOf((await api.ask<Handed>(renewal)).link);
    expect(await useRefusal(invited.token)).toBe('409 link-withdrawn');
    const reset = await passwordLink(invited.account);
    expect(await useRefusal(renewed)).toBe('409 link-withdrawn');

    const { version } = await api.ask<{ version: string }>(
      `GET /api/v1/accounts/${invited.account}`,
    );
    const closing = await api.send(`DELETE /api/v1/accounts/${invited.account}`, { seen: version });
    expect(closing.statusCode, closing.body).toBeLessThan(300);
    expect(await useRefusal(reset)).toBe('409 link-withdrawn');
    expect(await refusal(renewal, {})).toBe('404 no-such-resource');
  });

  test('that were let go of leave the invitation in the list, to be renewed or taken back', async () => {
    const { account } = await inviteOne();
    await store.database.query('delete from one_time_link where account = $1', [account]);
    const { invitations } = await api.ask<{
      invitations: { account: string; isExpired: boolean }[];
    }>('GET /api/v1/invitations');
    expect(invitations.find((each) => each.account === account)).toMatchObject({ isExpired: true });
    const renewed = await api.ask<Handed>(`POST /api/v1/invitations/${account}/renewal`);
    expect((await use(tokenOf(renewed.link))).statusCode).toBe(200);
  });

  test('of an invitation that was taken back count no more, and the login is free again', async () => {
    const invited = await inviteOne({ login: 'twice' });
    const listed = async () =>
      (
        await api.ask<{ invitations: { account: string }[] }>('GET /api/v1/invitations')
      ).invitations.map(({ account }) => account);
    expect(await listed()).toContain(invited.account);
    expect((await api.send(`DELETE /api/v1/invitations/${invited.account}`)).statusCode).toBe(204);
    expect(await listed()).not.toContain(invited.account);
    expect(await useRefusal(invited.token)).toBe('409 link-withdrawn');
    const again = await inviteOne({ login: 'twice', person: invited.person, givenName: '' });
    expect(again).toMatchObject({ person: invited.person, name: 'Trần Thị Bình' });
    await use(again.token);
    const call = `DELETE /api/v1/invitations/${again.account}`;
    expect(await refusal(call, {})).toBe('409 already-come-in');
    expect(await refusal(`POST /api/v1/invitations/${again.account}/renewal`, {})).toBe(
      '409 already-come-in',
    );
  });

  test('for a new password end all sessions and known browsers, and the old password', async () => {
    const { account, login } = await accountWithPassword(store.database, { roles: ['viewer'] });
    const chrome = browser(api.app);
    const signIn = { login, password: 'cánh đồng lúa chín' };
    expect((await chrome.send('POST /api/v1/session', { body: signIn })).statusCode).toBe(200);
    const token = await passwordLink(account);
    expect((await use(token, { password: 'an' })).json()).toMatchObject({
      code: 'password-too-short',
    });
    expect((await use(token, { password: login.repeat(3) })).json()).toMatchObject({
      code: 'password-is-known',
    });
    expect((await use(token)).statusCode).toBe(200);
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(401);
    const old = await chrome.send('POST /api/v1/session', { body: signIn });
    expect(old.json()).toMatchObject({ code: 'wrong-sign-in' });
    const devices = await store.database.query('select from known_device where account = $1', [
      account,
    ]);
    expect(devices).toHaveLength(1);
  });

  test('do not take the place of a second factor, and codes cannot be guessed by one', async () => {
    const { account } = await accountWithPassword(store.database);
    await secretOf(account);
    const token = await passwordLink(account);
    const looked = await api.ask('POST /api/v1/links/look', { body: { token } });
    expect(looked).toMatchObject({ needsCode: true });
    expect(await useRefusal(token)).toBe('401 second-factor-needed');
    const guesses: string[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      guesses.push(await useRefusal(token, { code: '000000' }));
    }
    expect(guesses[0]).toBe('401 wrong-code');
    expect(guesses.at(-1)).toBe('429 too-many-tries');
    // Another link gives no new guesses.
    const newer = await passwordLink(account);
    expect(await useRefusal(newer, { code: '000000' })).toBe('429 too-many-tries');
  });

  test('let their owner in with the right code, also when a wrong one came before', async () => {
    const { account } = await accountWithPassword(store.database);
    const secret = await secretOf(account);
    const token = await passwordLink(account);
    expect(await useRefusal(token, { code: '000000' })).toBe('401 wrong-code');
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    expect((await use(token, { code })).statusCode).toBe(200);
  });

  test('count no more after ten wrong codes, told with any link of the account', async () => {
    const { account } = await accountWithPassword(store.database);
    const secret = await secretOf(account);
    const MINUTE_MS = 60_000;
    for (let wrong = 0; wrong < 9; wrong += 1) {
      const at = new Date(Date.now() - (20 - wrong) * MINUTE_MS);
      const begun = beginTry(store.database, { kind: 'link', account }, at);
      if (begun.kind === 'begun') begun.end('failed');
    }
    const token = await passwordLink(account);
    expect(await useRefusal(token, { code: '000000' })).toBe('409 link-withdrawn');
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    expect(await useRefusal(token, { code })).toBe('409 link-withdrawn');
  });

  test('are made for all who are invited together, or for nobody', async () => {
    const before = [await count('person'), await count('account'), await count('event')];
    const taken = await accountWithPassword(store.database);
    const [persons, accounts, events] = [
      await count('person'),
      await count('account'),
      await count('event'),
    ];
    expect(before).not.toEqual([persons, accounts, events]);
    const body = {
      people: [
        wish(),
        wish({ login: taken.login.toUpperCase() }),
        wish({ login: 'ab', email: 'nowhere' }),
        wish({ roles: [role('A', { from: '2020-01-01' })] }),
        wish({ roles: [{ ...role('A'), unit: newIdentity() }] }),
      ],
    };
    const answer = await api.send('POST /api/v1/invitations', { body, language: 'vi' });
    expect(answer.statusCode).toBe(409);
    const { problems } = answer.json<{
      problems: { code: string; detail: string; place?: { field: string } }[];
    }>();
    expect(problems.map(({ code, place }) => `${code} ${place?.field ?? ''}`)).toEqual([
      'login-taken people.1.login',
      'not-a-login people.2.login',
      'not-an-email people.2.email',
      'role-begins-in-the-past people.3.roles.0',
      'role-unit-not-alive people.4.roles.0',
    ]);
    expect(problems[0]?.detail).toMatch(/^dòng 2: /);
    expect([await count('person'), await count('account'), await count('event')]).toEqual([
      ...[persons, accounts, events],
    ]);
  });

  test('with one login go to one of two who are invited at once', async () => {
    const both = await Promise.all(
      [wish({ login: 'same' }), wish({ login: 'same' })].map((person) =>
        api.send('POST /api/v1/invitations', { body: { people: [person] } }),
      ),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted((one, next) => one - next)).toEqual([
      200, 409,
    ]);
  });

  test('are given by whoever administers the whole organisation, and by nobody else', async () => {
    const person = { body: { people: [wish({ roles: [role('B')] })] } };
    for (const wished of [
      { roles: ['administrator'], unit: api.idOf('A') },
      { roles: ['secretary', 'approver', 'auditor'] },
    ] as const) {
      const as = await signedIn(store.database, wished);
      expect(await refusal('POST /api/v1/invitations', { ...person, as })).toBe(
        '403 not-permitted',
      );
    }
    expect(await refusal('POST /api/v1/invitations', { ...person, as: 'nobody' })).toBe(
      '401 not-signed-in',
    );
  });

  test('leave no token, name, login or address in the event log', async () => {
    const told = { login: 'secret.login', email: 'secret@example.org', givenName: 'Bímật' };
    const { token } = await inviteOne(told);
    await use(token);
    const rows = await store.database.query<{ data: object }>('select data from event');
    const log = JSON.stringify(rows);
    for (const secret of [token, ...Object.values(told)]) expect(log).not.toContain(secret);
  });
});

eachStore('the first administrator', (store) => {
  const firstLink = async () => {
    const now = new Date();
    const today = dayIn(USUAL_TIME_ZONE, now);
    const made = await linkForFirstAdministrator(store.database, { now, today });
    return made?.token;
  };

  test('comes in by the newest link, once, and then no link makes another', async () => {
    await using app = await createMidyearServer(store.database, '0.0.0');
    const use = (token = '', change: object = {}) =>
      browser(app).send('POST /api/v1/links/use', {
        body: {
          ...{ token, password: PASSWORD, login: 'Quan.Tri' },
          ...{ familyName: 'Lê', givenName: 'Lan', language: 'vi', ...change },
        },
      });
    const [older, token] = [await firstLink(), await firstLink()];
    expect((await use(older)).json()).toMatchObject({ code: 'link-withdrawn' });
    expect((await use(token, { givenName: undefined })).json()).toMatchObject({
      code: 'first-administrator-unnamed',
    });
    expect((await use(token, { login: '?' })).json()).toMatchObject({
      ...{ code: 'not-a-login', place: { in: 'body', field: 'login' } },
    });
    const came = await Promise.all([use(token), use(token, { login: 'other' })]);
    expect(came.map(({ statusCode }) => statusCode).toSorted((one, next) => one - next)).toEqual([
      200, 409,
    ]);
    const summary = came.find(({ statusCode }) => statusCode === 200)?.json<{ verbs: string[] }>();
    expect(summary).toMatchObject({ name: 'Lê Lan', language: 'vi', isSample: false });
    expect(summary?.verbs).toEqual(expect.arrayContaining(['manage-accounts', 'give-role']));
    expect(await firstLink()).toBeUndefined();
  });
});
