import type { LightMyRequestResponse } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { expect, test, vi } from 'vitest';
import { newTimeSecret } from '#people/server/account/time-code.ts';
import { forgetOldSessions } from '#people/server/session/forget-old-sessions.ts';
import { rotateSession } from '#people/server/session/rotate-session.ts';
import { tokenHash } from '#people/server/session/token.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { accountWithPassword, PASSWORD } from '#test/support/account-with-password.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { browser, type Browser, type BrowserRequest } from '#test/support/browser.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

const SESSION = '__Host-midyear-session';
const DEVICE = '__Host-midyear-device';

interface SignIn extends BrowserRequest {
  readonly login: string;
  readonly password?: string;
  readonly code?: string;
}

function signIn(
  { send }: Browser,
  { login, password = PASSWORD, code, ...sent }: SignIn,
): Promise<LightMyRequestResponse> {
  const body = { login, password, ...(code !== undefined && { code }) };
  return send('POST /api/v1/session', { ...sent, body });
}

function codeOf(answer: LightMyRequestResponse): string {
  return answer.json<{ code: string }>().code;
}

eachStore('signing in', (store) => {
  test('gives a session, a name and the verbs of the roles, and signing out ends it', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database, { roles: ['reporter'] });
    const chrome = browser(api.app);
    const answer = await signIn(chrome, { login: ` ${login.toUpperCase()} ` });
    expect(answer.statusCode).toBe(200);
    const summary = answer.json<{ verbs: string[] }>();
    expect(summary).toMatchObject({ account, login, name: 'Mẫu Thử Nghiệm', isSample: false });
    expect(summary.verbs).toEqual(expect.arrayContaining(['tell-figure', 'read-people']));
    expect(summary.verbs).not.toContain('accept-figure');
    expect((await chrome.send('GET /api/v1/session')).json()).toMatchObject({ signedIn: summary });
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);

    expect((await chrome.send('DELETE /api/v1/session')).statusCode).toBe(204);
    expect([...chrome.cookies.keys()]).toEqual([DEVICE]);
    expect((await chrome.send('GET /api/v1/session')).json()).toMatchObject({ signedIn: null });
    expect(codeOf(await chrome.send('GET /api/v1/periods'))).toBe('not-signed-in');
    const events = await store.database.query<{ kind: string; data: object }>(
      `select kind, data from event where actor = $1 order by number`,
      [account],
    );
    expect(events).toEqual([
      { kind: 'signed-in', data: { account, session: expect.any(String), how: 'password' } },
      { kind: 'signed-out', data: { account, session: expect.any(String), how: 'signed-out' } },
    ]);
  });

  test('answers with cookies that no script reads and no other site sends', async () => {
    await using api = await apiClient(store.database);
    const { login } = await accountWithPassword(store.database);
    const answer = await signIn(browser(api.app), { login });
    expect(answer.cookies).toHaveLength(2);
    for (const cookie of answer.cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
    }
    expect(answer.headers['cache-control']).toContain('no-store');
  });

  test('keeps of tokens and passwords only what tells nothing', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    const [session] = await store.database.query<{ token_hash: Buffer; device: string }>(
      'select token_hash, device from session where account = $1',
      [account],
    );
    expect(session?.device).toBe('Chrome, Windows');
    expect(session?.token_hash.toString('base64url')).not.toContain(chrome.cookies.get(SESSION));
    const log = await store.database.query<{ data: object }>('select data from event');
    expect(JSON.stringify(log)).not.toContain(login);
  });

  test('always begins with a new token, and ends the session that was there', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    chrome.cookies.set(SESSION, 'planted-planted-planted-planted-planted-123');
    await signIn(chrome, { login });
    const first = chrome.cookies.get(SESSION) ?? '';
    expect(first).not.toContain('planted');
    await signIn(chrome, { login });
    expect(chrome.cookies.get(SESSION)).not.toBe(first);
    const old = browser(api.app);
    old.cookies.set(SESSION, first);
    expect(codeOf(await old.send('GET /api/v1/periods'))).toBe('not-signed-in');
    const kept = await store.database.query('select from session where account = $1', [account]);
    expect(kept).toHaveLength(1);
  });

  test('answers alike to a wrong password, an unknown login and a closed account', async () => {
    await using api = await apiClient(store.database);
    const [open, closed] = [
      await accountWithPassword(store.database),
      await accountWithPassword(store.database),
    ];
    await store.database.query(
      'update account set closed = (select max(number) from event) where id = $1',
      [closed.account],
    );
    const answers = [
      await signIn(browser(api.app), { login: open.login, password: 'không phải thế này' }),
      await signIn(browser(api.app), { login: 'nobody-at-all' }),
      await signIn(browser(api.app), { login: closed.login }),
      await signIn(browser(api.app), { login: '\u{1F33E}' }),
      await signIn(browser(api.app), { login: open.login, password: '' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers['content-length'])).size).toBe(1);
    expect(answers.map(codeOf)).toContain('wrong-sign-in');
    expect(answers.flatMap(({ cookies }) => cookies)).toEqual([]);
  });

  test('takes as long for a login that nobody has', async () => {
    await using api = await apiClient(store.database);
    const quickest = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    const isAlike = () =>
      quickest.unknown < 2 * quickest.known && quickest.known < 2 * quickest.unknown;
    // On a busy machine the quickest of a few tries says little; of many it says what the work takes.
    for (let round = 0; round < 3 || (round < 20 && !isAlike()); round++) {
      const { login } = await accountWithPassword(store.database);
      for (const [kind, name] of [
        ['known', login],
        ['unknown', `nobody-here-${round}`],
      ] as const) {
        const start = performance.now();
        const from = `198.51.100.${round}`;
        const answer = await signIn(browser(api.app), { login: name, password: 'sai rồi', from });
        quickest[kind] = Math.min(quickest[kind], performance.now() - start);
        expect(codeOf(answer)).toBe('wrong-sign-in');
      }
    }
    expect(quickest).toSatisfy(isAlike);
  });

  test('by guessing becomes slow, and keeps the owner out of no browser that is known', async () => {
    await using api = await apiClient(store.database);
    const { login } = await accountWithPassword(store.database);
    const own = browser(api.app);
    await signIn(own, { login });
    await own.send('DELETE /api/v1/session');
    for (let guess = 0; guess < 5; guess++) {
      const from = `203.0.113.${guess}`;
      const answer = await signIn(browser(api.app), { login, password: `đoán lần ${guess}`, from });
      expect(codeOf(answer)).toBe('wrong-sign-in');
    }
    const refused = await signIn(browser(api.app), { login, from: '203.0.113.77' });
    expect(refused.statusCode).toBe(429);
    expect(codeOf(refused)).toBe('too-many-tries');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect((await signIn(own, { login })).statusCode).toBe(200);
    // Somebody else's browser is known to nobody else.
    const other = await accountWithPassword(store.database);
    const theirs = browser(api.app);
    await signIn(theirs, { login: other.login });
    expect((await signIn(theirs, { login })).statusCode).toBe(429);
  });

  test('many at once guess no more than one after the other', async () => {
    await using api = await apiClient(store.database);
    const { login } = await accountWithPassword(store.database);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        signIn(browser(api.app), { login, password: `đoán ${at}`, from: `192.0.2.${at}` }),
      ),
    );
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'wrong-sign-in')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(25);
  });

  test('knows a browser that several use to each of them', async () => {
    await using api = await apiClient(store.database);
    const shared = browser(api.app);
    const [one, other] = [
      await accountWithPassword(store.database),
      await accountWithPassword(store.database),
    ];
    await signIn(shared, { login: one.login });
    await signIn(shared, { login: other.login });
    const known = await store.database.query<{ account: string }>(
      'select account from known_device where account = any($1)',
      [[one.account, other.account]],
    );
    expect(known).toHaveLength(2);
  });

  test('hashes a password anew that was hashed with less', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const { hash } = await import('@node-rs/argon2');
    const cheap = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await store.database.query('update account set password_hash = $2 where id = $1', [
      account,
      cheap,
    ]);
    expect((await signIn(browser(api.app), { login })).statusCode).toBe(200);
    const [kept] = await store.database.query<{ password_hash: string }>(
      'select password_hash from account where id = $1',
      [account],
    );
    expect(kept?.password_hash).toContain('m=32768,');
    expect((await signIn(browser(api.app), { login })).statusCode).toBe(200);
  });

  test('lets sample accounts in on this machine alone, and tells of them there', async () => {
    await using api = await apiClient(store.database);
    const { login } = await accountWithPassword(store.database, {
      isSample: true,
      roles: ['auditor'],
    });
    const here = (await browser(api.app).send('GET /api/v1/session')).json<{ samples: object[] }>();
    expect(here.samples).toContainEqual(
      expect.objectContaining({ login, roles: ['auditor'], name: 'Mẫu Thử Nghiệm' }),
    );
    const from = '192.0.2.200';
    const there = await browser(api.app).send('GET /api/v1/session', { from });
    expect(there.json()).toMatchObject({ samples: [] });
    expect(codeOf(await signIn(browser(api.app), { login, from }))).toBe('wrong-sign-in');
    const chrome = browser(api.app);
    expect((await signIn(chrome, { login })).json()).toMatchObject({ isSample: true });
    // Nor does its session hold elsewhere.
    expect((await chrome.send('GET /api/v1/periods', { from })).statusCode).toBe(401);
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);
  });
});

eachStore('an organisation', (store) => {
  const needs = async (api: ApiClient) => {
    const answer = await browser(api.app).send('GET /api/v1/session');
    return answer.json<{ needsFirstAdministrator: boolean }>().needsFirstAdministrator;
  };

  test('lacks a first administrator until somebody who is no sample administers all of it', async () => {
    const { database } = store;
    await using api = await apiClient(database);
    const { account } = api.usual;
    await database.query('update account set is_sample = true where id = $1', [account]);
    expect(await needs(api)).toBe(true);
    await accountWithPassword(database, { roles: ['secretary', 'auditor'] });
    expect(await needs(api)).toBe(true);
    await accountWithPassword(database, { roles: ['administrator'] });
    expect(await needs(api)).toBe(false);
  });

  test('has an administrator where the role goes with a post that somebody holds', async () => {
    const { database } = store;
    const { organisation } = await tellStore(database, { units: 'R,Whole,whole,,,' });
    await using api = await apiClient(database);
    const { account } = await accountWithPassword(database, { roles: [] });
    const [unit] = organisation.units;
    const { id: post } = await api.ask<{ id: string }>('POST /api/v1/posts', {
      body: { unit: unit?.id, title: 'Trưởng ban' },
    });
    await database.query(
      `update role_version set account = null, post = $1 where role = 'administrator'`,
      [post],
    );
    expect(await needs(api)).toBe(true);
    await database.query(
      `insert into holding_version
         (holding, post, person, is_acting, valid_from, valid_until, recorded_from)
       select $1, $2, person, false, '-infinity', 'infinity', opened from account where id = $3`,
      [newIdentity(), post, account],
    );
    expect(await needs(api)).toBe(false);
  });
});

eachStore('a second factor', (store) => {
  /** Somebody whose account asks for a code, and what the app of that person shows. */
  async function withSecondFactor() {
    const { account, login } = await accountWithPassword(store.database);
    const secret = newTimeSecret();
    await store.database.query(
      'update account set totp_secret = $2, totp_since = now() where id = $1',
      [account, secret],
    );
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    return { account, login, shown: () => app.generate() };
  }

  test('is asked for once the password is right, and each code counts once', async () => {
    await using api = await apiClient(store.database);
    const { account, login, shown } = await withSecondFactor();
    const chrome = browser(api.app);
    const wrong = await signIn(chrome, { login, password: 'sai', code: shown() });
    expect(codeOf(wrong)).toBe('wrong-sign-in');
    expect(codeOf(await signIn(chrome, { login }))).toBe('second-factor-needed');
    const code = shown();
    const other = `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0');
    expect(codeOf(await signIn(chrome, { login, code: other }))).toBe('wrong-code');
    expect((await signIn(chrome, { login, code })).statusCode).toBe(200);
    expect(codeOf(await signIn(browser(api.app), { login, code }))).toBe('wrong-code');
    const [event] = await store.database.query<{ how: string }>(
      `select data->>'how' as how from event where actor = $1 and kind = 'signed-in'`,
      [account],
    );
    expect(event?.how).toBe('password-and-code');
  });

  test('is guessed no faster than a password, though the password is right', async () => {
    await using api = await apiClient(store.database);
    const { login } = await withSecondFactor();
    const codes: string[] = [];
    for (let guess = 0; guess < 6; guess++) {
      const from = `203.0.113.${guess}`;
      codes.push(codeOf(await signIn(browser(api.app), { login, from })));
      const code = `00000${guess}`;
      codes.push(codeOf(await signIn(browser(api.app), { login, code, from })));
    }
    expect(codes.filter((each) => each === 'wrong-code')).toHaveLength(5);
    expect(codes.slice(-2)).toEqual(['too-many-tries', 'too-many-tries']);
  });
});

eachStore('a session', (store) => {
  test('is opened by no cookie that was tampered with', async () => {
    await using api = await apiClient(store.database);
    const { login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    const token = chrome.cookies.get(SESSION) ?? '';
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    const quoted = `'; drop table session; --`;
    for (const bent of [changed, token.slice(0, -1), `${token}A`, '', 'x'.repeat(5000), quoted]) {
      const other = browser(api.app);
      other.cookies.set(SESSION, bent);
      const answer = await other.send('GET /api/v1/periods');
      expect([answer.statusCode, codeOf(answer)]).toEqual([401, 'not-signed-in']);
    }
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);
  });

  test('ends with the account that is closed', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    await store.database.query(
      'update account set closed = (select max(number) from event) where id = $1',
      [account],
    );
    expect(codeOf(await chrome.send('GET /api/v1/periods'))).toBe('not-signed-in');
  });

  test('loses what a role gave with the role', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database, { roles: ['reporter'] });
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);
    await store.database.query(
      'update role_version set recorded_until = (select max(number) from event) where account = $1',
      [account],
    );
    expect(codeOf(await chrome.send('GET /api/v1/periods'))).toBe('not-permitted');
  });

  test('ends when nobody used it for two hours, or after twelve', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    const put = (column: string, hours: number) =>
      store.database.query(
        `update session set ${column} = now() + make_interval(hours => $2) where account = $1`,
        [account, hours],
      );
    await signIn(chrome, { login });
    await put('last_seen_at', -2);
    expect(codeOf(await chrome.send('GET /api/v1/periods'))).toBe('not-signed-in');
    await signIn(chrome, { login });
    await put('expires_at', 0);
    expect(codeOf(await chrome.send('GET /api/v1/periods'))).toBe('not-signed-in');
  });

  test('says so when the clock was set back', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    await store.database.query(
      `update session set last_seen_at = now() + interval '5 minutes' where account = $1`,
      [account],
    );
    const answer = await chrome.send('GET /api/v1/periods');
    expect([answer.statusCode, codeOf(answer)]).toEqual([503, 'clock-set-back']);
  });

  test('is noted as used once a minute at most', async () => {
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    const seconds = async (ago: number) => {
      await store.database.query(
        'update session set last_seen_at = now() - make_interval(secs => $2) where account = $1',
        [account, ago],
      );
      await chrome.send('GET /api/v1/periods');
      const [row] = await store.database.query<{ ago: number }>(
        'select extract(epoch from now() - last_seen_at)::float8 as ago from session where account = $1',
        [account],
      );
      return row?.ago;
    };
    expect(await seconds(50)).toBeGreaterThan(49);
    expect(await seconds(70)).toBeLessThan(10);
    // One that has ended is not brought back by that.
    expect(await seconds(7300)).toBeGreaterThan(7299);
  });

  test('under another token goes on, and its old token opens nothing', async () => {
    await using api = await apiClient(store.database);
    const { login } = await accountWithPassword(store.database);
    const [chrome, thief] = [browser(api.app), browser(api.app)];
    await signIn(chrome, { login });
    thief.cookies.set(SESSION, chrome.cookies.get(SESSION) ?? '');
    const asker = await store.database.query<{ id: string }>(
      'select id from session where token_hash = $1',
      [tokenHash(chrome.cookies.get(SESSION) ?? '')],
    );
    const token = await rotateSession(store.database, asker[0]?.id ?? '');
    chrome.cookies.set(SESSION, token ?? '');
    expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);
    expect((await thief.send('GET /api/v1/periods')).statusCode).toBe(401);
    expect(await rotateSession(store.database, newIdentity())).toBeUndefined();
  });

  test('that ended is let go of, with browsers and challenges that nobody needs any more', async () => {
    const { database } = store;
    await using api = await apiClient(database);
    const { account, login } = await accountWithPassword(database);
    await signIn(browser(api.app), { login });
    await signIn(browser(api.app), { login });
    await database.query(
      `insert into challenge (id, value, purpose, expires_at)
       values ($1, 'x', 'sign-in', now() - interval '1 minute'), ($2, 'y', 'sign-in', now() + interval '200 days')`,
      [newIdentity(), newIdentity()],
    );
    const left = async () => {
      const [row] = await database.query<{ sessions: string; devices: string; challenges: string }>(
        `select (select count(*) from session where account = $1) as sessions,
           (select count(*) from known_device where account = $1) as devices,
           (select count(*) from challenge) as challenges`,
        [account],
      );
      return [row?.sessions, row?.devices, row?.challenges].map(Number);
    };
    const after = (days: number) => new Date(Date.now() + days * 86_400_000);
    await forgetOldSessions(database, new Date());
    expect(await left()).toEqual([2, 2, 1]);
    await forgetOldSessions(database, after(1));
    expect(await left()).toEqual([0, 2, 1]);
    await forgetOldSessions(database, after(181));
    expect(await left()).toEqual([0, 0, 1]);
  });

  test('costs one query each time, or none where that nothing changed is known, and two after a change about people', async () => {
    const each = store.kind === 'PGlite' ? 0 : 1;
    await using api = await apiClient(store.database);
    const { account, login } = await accountWithPassword(store.database);
    const chrome = browser(api.app);
    await signIn(chrome, { login });
    const queries = vi.spyOn(store.database, 'query');
    const cost = async () => {
      queries.mockClear();
      expect((await chrome.send('GET /api/v1/periods')).statusCode).toBe(200);
      return queries.mock.calls.filter(([sql]) => /\b(session|role_version)\b/u.test(sql)).length;
    };
    try {
      expect([await cost(), await cost()]).toEqual([each, each]);
      await store.database.query(
        `update role_version set recorded_until = null where account = $1`,
        [account],
      );
      expect([await cost(), await cost()]).toEqual([2, each]);
    } finally {
      queries.mockRestore();
    }
  });
});
