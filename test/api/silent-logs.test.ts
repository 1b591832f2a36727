import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { hashPassword } from '#people/server/sign-in/password-hash.ts';
import { newToken, tokenHash } from '#people/server/session/token.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { breakingDatabase } from '#test/support/breaking-database.ts';
import { launchMidyear } from '#test/support/launch-midyear.ts';
import { codeOf } from '#test/support/own-account.ts';
import { plantedSecrets, type PlantedSecrets } from '#test/support/planted-secrets.ts';
import { runMidyear } from '#test/support/run-midyear.ts';
import { embeddedFolder, eachStore, MIGRATIONS } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldByProcess } from '#test/support/told-by-process.ts';

/** Somebody of whom everything is a secret, signed in. */
interface PlantedPerson extends TestAccount {
  readonly login: string;
  readonly password: string;
  readonly headers: Readonly<Record<string, string>> & { readonly cookie: string };
}

async function plantPerson(database: Database, secrets: PlantedSecrets): Promise<PlantedPerson> {
  const somebody = await signedIn(database);
  const { account, cookie } = somebody;
  secrets.plant('session token', cookie.split('=')[1] ?? '');
  const login = secrets.plant('login', 'planted.login.7319');
  const password = secrets.plant('password', 'Mật khẩu planted 7319');
  const deviceToken = secrets.plant('device token', newToken());
  const email = secrets.plant('e-mail', 'planted7319@example.vn');
  const name = secrets.plant('name', 'Đặng Planted7319');
  const totp = secrets.plant('TOTP secret', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP');
  secrets.plant('recovery code', 'PLAN-TED7-319C');
  secrets.plant('link token', newToken());
  const hash = secrets.plant('password hash', await hashPassword(password, 'test'));
  await database.query(
    `update account set login = $2, email = $3, password_hash = $4, totp_secret = $5 where id = $1`,
    [account, login, email, hash, totp],
  );
  await database.query(
    `update person set family_name = $2 where id = (select person from account where id = $1)`,
    [account, name],
  );
  await database.query(
    `insert into known_device (token_hash, account, since, last_used_at) values ($1, $2, now(), now())`,
    [tokenHash(deviceToken), account],
  );
  const address = secrets.plant('address', '203.0.113.73');
  const headers = {
    host: 'localhost',
    cookie: `${cookie}; __Host-midyear-device=${deviceToken}`,
    'user-agent': secrets.plant('user agent', 'PlantedBrowser/7319'),
    'x-forwarded-for': address,
    authorization: `Bearer ${deviceToken}`,
    'if-match': '"1"',
  };
  return { ...somebody, login, password, headers };
}

/** Bodies that hold all there is to keep silent about: broken, of other kinds, and such as routes take. */
function bodiesWith(secrets: PlantedSecrets, { login, password }: PlantedPerson): string[] {
  const all = secrets.all();
  const token = all.slice(0, 43);
  const names = { familyName: all.slice(0, 60), middleName: '', givenName: 'Planted' };
  const invited = { ...names, login: 'planted.more', email: 'more@example.vn', language: 'vi' };
  const wishes: readonly unknown[] = [
    { login, password: all, token: all, code: all },
    [all],
    { login, password },
    { login, password: `${password}x`, code: '123456' },
    { token },
    { token, password },
    { password },
    { current: password, new: all.slice(0, 60) },
    { code: all.slice(0, 30) },
    { people: [{ ...invited, roles: [] }] },
    { name: 'people.csv', content: Buffer.from(all).toString('base64') },
    { id: newIdentity(), response: { id: token, rawId: token, type: 'public-key', response: {} } },
    { ...names, birthDate: null },
    names,
  ];
  return [`{"password": "${all}`, ...wishes.map((wish) => JSON.stringify(wish))];
}

/** Every call there is: method and path as the description tells them. */
async function describedCalls(
  app: FastifyInstance,
): Promise<readonly { readonly method: string; readonly path: string }[]> {
  const answer = await app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } });
  const { paths } = answer.json<{ paths: Readonly<Record<string, object>> }>();
  // A stream that is answered has no end.
  const ending = Object.entries(paths).filter(([path]) => path !== '/api/v1/changes');
  return ending.flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
}

/** Whatever a request did to the session, the next one comes as somebody signed in. */
async function staySignedIn(database: Database, { account, cookie }: TestAccount): Promise<void> {
  await database.query(
    `insert into session
       (token_hash, id, account, device, created_at, last_seen_at, expires_at, proven_at)
     values ($1, $2, $3, 'test', now(), now(), now() + interval '1 hour', now())
     on conflict (token_hash) do update set proven_at = now(), account = excluded.account`,
    [tokenHash(cookie.split('=')[1] ?? ''), newIdentity(), account],
  );
}

eachStore('the log of the program', (store) => {
  const secrets = plantedSecrets();
  let person: PlantedPerson;
  beforeAll(async () => {
    person = await plantPerson(store.database, secrets);
  });

  let keys = 0;
  /** Sends what is planted in every part of a request. */
  async function sendEverywhere(app: FastifyInstance, beforeEach = () => {}): Promise<number[]> {
    const statuses: number[] = [];
    for (const { method, path } of await describedCalls(app)) {
      const bodies = method === 'GET' ? ['', ''] : bodiesWith(secrets, person);
      for (const [at, payload] of bodies.entries()) {
        const all = encodeURIComponent(secrets.all());
        const id = at % 2 === 0 ? newIdentity() : all.slice(0, 200);
        await staySignedIn(store.database, person);
        beforeEach();
        const sent = app.inject({
          method: method as 'GET',
          url: path.replaceAll(/\{\w+\}/gu, id) + (at === 1 ? `?search=${all}` : ''),
          headers: {
            ...person.headers,
            'idempotency-key': `silent-${(keys += 1)}`,
            ...(method !== 'GET' && { 'content-type': 'application/json' }),
          },
          ...(method !== 'GET' && { payload }),
          remoteAddress: '127.0.0.1',
        });
        // A file whose making breaks off has no answer that could be looked at.
        statuses.push((await sent.catch(() => undefined))?.statusCode ?? 0);
      }
    }
    return statuses;
  }

  async function logOf(
    database: Database,
    work: (app: FastifyInstance) => Promise<void>,
  ): Promise<string> {
    const lines: string[] = [];
    const app = await createMidyearServer(database, '0.0.0', {
      log: { write: (line) => void lines.push(line) },
    });
    const told = await toldByProcess(async () => {
      await work(app);
      await app.close();
    });
    return lines.join('') + told;
  }

  test('tells no secret where everything goes well', async () => {
    const log = await logOf(store.database, async (app) => {
      await signInAndOut(app);
      await inviteAndCome(app);
    });
    expect(secrets.foundIn(log)).toEqual([]);
  });

  test('tells no secret where requests are odd', async () => {
    const log = await logOf(store.database, async (app) => {
      const statuses = await sendEverywhere(app);
      // Some things are done, some are refused for each reason there is.
      expect(new Set(statuses)).toEqual(new Set([...statuses, 200, 400, 404, 409]));
    });
    expect(log.split('\n').length).toBeGreaterThan(200);
    expect(secrets.foundIn(log)).toEqual([]);
  });

  test.each([
    [
      'the database refuses a value',
      (sql: string, values: readonly unknown[]) =>
        Object.assign(new Error(`invalid value ${String(values)} in ${sql}`), {
          severity: 'ERROR',
          code: '22P02',
          detail: `Key (login)=(${String(values)}) exists`,
        }),
    ],
    [
      'the database is away',
      (_sql: string, values: readonly unknown[]) =>
        new DatabaseRefusal(
          { code: 'embedded-stopped', facts: { reason: String(values) } },
          { cause: new Error(String(values)) },
        ),
    ],
    [
      'a route crashes over what it was sent',
      (_sql: string, values: readonly unknown[]) =>
        Object.assign(new TypeError(`expected a day, got ${String(values)} ${secrets.all()}`), {
          code: secrets.all(),
          values,
        }),
    ],
    [
      'an error has lines that look like places',
      () => new Error(`odd\n    at ${secrets.all()} (file.ts:1:1)\n    at ${secrets.all()}`),
    ],
  ])(
    'tells no secret where %s',
    async (_what, errorOf) => {
      const breaking = breakingDatabase(store.database, errorOf);
      for (const statements of [1, 3]) {
        const log = await logOf(breaking.database, async (app) => {
          await sendEverywhere(app, () => breaking.breakAfter(statements));
          breaking.breakAfter(Number.POSITIVE_INFINITY);
        });
        expect(log).toContain('request-failed');
        expect(secrets.foundIn(log)).toEqual([]);
      }
    },
    120_000,
  );

  /** Posts as one browser, which keeps the cookies it is given. */
  function poster(app: FastifyInstance) {
    let { cookie } = person.headers;
    return async <Answer>(path: string, body: object = {}): Promise<Answer> => {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/v1${path}`,
        headers: { ...person.headers, cookie, 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      });
      expect(answer.statusCode, `${path} ${answer.body}`).toBe(200);
      for (const { name, value } of answer.cookies) {
        if (value === '') continue;
        secrets.plant(`cookie ${value}`, value);
        if (name.includes('session')) cookie = `${name}=${value}`;
      }
      return answer.json<Answer>();
    };
  }

  async function signInAndOut(app: FastifyInstance): Promise<void> {
    const { login, password } = person;
    const post = poster(app);
    await post('/session', { login, password });
    const { secret } = await post<{ secret: string }>('/account/second-factor');
    secrets.plant('new TOTP secret', secret);
    const code = codeOf(secret);
    const made = await post<{ recoveryCodes: string[] }>('/account/second-factor/confirmation', {
      code,
    });
    for (const each of made.recoveryCodes) secrets.plant(`recovery code ${each}`, each);
  }

  async function inviteAndCome(app: FastifyInstance): Promise<void> {
    const invited = {
      familyName: secrets.plant('invited name', 'Planted-Family-7320'),
      ...{ middleName: '', givenName: 'Bình', language: 'vi', roles: [] },
      login: secrets.plant('invited login', 'planted.invited.7320'),
      email: secrets.plant('invited e-mail', 'invited7320@example.vn'),
    };
    const post = poster(app);
    await staySignedIn(store.database, person);
    const answer = await post<{ invited: { link: string }[] }>('/invitations', {
      people: [invited],
    });
    const { link = '' } = answer.invited[0] ?? {};
    const token = secrets.plant('invitation token', new URL(link).hash.slice(1));
    await post('/links/look', { token });
    const password = secrets.plant('invited password', 'đường về quê planted 7320');
    await post('/links/use', { token, password });
  }
});

describe('the commands', () => {
  const secrets = plantedSecrets();
  const password = secrets.plant('password of the database', 'Planted-Db-7321');
  const mail = secrets.plant('password for mail', 'Planted-Mail-7321');

  test.each([
    `postgres://midyear:${password}@127.0.0.1:1/midyear`,
    `postgres://midyear:${password}@no-such-host.invalid/midyear`,
    `postgres://midyear:${password}@ho st/midyear`,
    `postgres://midyear:${password}@127.0.0.1:99999/midyear`,
    `postgres://midyear:${password}%@127.0.0.1/midyear`,
    `mysql://midyear:${password}@127.0.0.1/midyear`,
    `midyear:${password}@127.0.0.1`,
  ])(
    'tell no password of the database %#',
    async (url) => {
      const environment = { DATABASE_URL: url };
      for (const args of [['migrate'], ['audit', 'verify'], ['serve', '--port', '0']]) {
        const told = await runMidyear(args, environment).then(
          ({ stdout, stderr }) => stdout + stderr,
          (error: unknown) => (error instanceof Error ? (error.stack ?? '') : String(error)),
        );
        expect(told).not.toBe('');
        expect([args, secrets.foundIn(told)]).toEqual([args, []]);
      }
    },
    60_000,
  );

  test.each([`smtp://u:${mail}@127.0.0.1:1`, `smtp://u:${mail}@ho st`, `imap://u:${mail}@h`])(
    'tell no password for mail %#',
    async (url) => {
      await using folder = await embeddedFolder();
      const environment = { MIDYEAR_SMTP: url, MIDYEAR_MAIL_FROM: 'not an address' };
      const args = ['serve', '--data', folder.path, '--port', '0'];
      const { stdout, stderr } = await runMidyear(args, environment);
      expect(stderr).not.toBe('');
      expect(secrets.foundIn(stdout + stderr)).toEqual([]);
    },
  );
});

describe('a server of its own', () => {
  test('tells neither in its log nor on its streams who was there and by what', async () => {
    await using folder = await embeddedFolder();
    const secrets = plantedSecrets();
    const place = { kind: 'directory', directory: folder.path } as const;
    const database = await openDatabase(place, {
      ...{ purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS },
    });
    const person = await plantPerson(database, secrets);
    await database.transaction((tx) =>
      recordEvent(tx, { kind: 'note', actor: 'operator', data: {} }),
    );
    await database.close();
    const mail = secrets.plant('password for mail', 'Planted-Mail-7322');
    const { process: child, ended } = launchMidyear(
      ['serve', '--data', folder.path, '--port', '0'],
      { MIDYEAR_SMTP: `smtp://u:${mail}@127.0.0.1:1`, MIDYEAR_MAIL_FROM: 'midyear@example.org' },
    );
    const printed: string[] = [];
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => void printed.push(line));
    const [serving] = (await once(lines, 'line')) as [string];
    const url = /http:\/\/localhost:\d+/u.exec(serving)?.[0] ?? '';
    expect(url).not.toBe('');
    const people = [
      {
        familyName: secrets.plant('invited name', 'Planted-Family-7322'),
        ...{ middleName: '', givenName: 'Bình', language: 'vi', roles: [] },
        login: secrets.plant('invited login', 'planted.invited.7322'),
        email: secrets.plant('invited e-mail', 'invited7322@example.vn'),
      },
    ];
    const send = (path: string, body: string) =>
      fetch(`${url}/api/v1${path}`, {
        method: 'POST',
        headers: {
          cookie: person.headers.cookie,
          'user-agent': person.headers['user-agent'] ?? '',
          'content-type': 'application/json',
        },
        body,
      });
    const { login, password } = person;
    // The mail server is not there: what cannot be sent is told by a code alone.
    const invited = await send('/invitations', JSON.stringify({ people }));
    expect(invited.status).toBe(200);
    expect((await send('/session', `{"password":"${password}`)).status).toBe(400);
    expect((await send('/session', JSON.stringify({ login, password }))).status).toBe(200);
    child.kill('SIGTERM');
    const { stderr } = await ended;
    const told = printed.join('\n') + stderr;
    expect(told).toContain('request-answered');
    expect(secrets.foundIn(told)).toEqual([]);
  }, 60_000);
});
