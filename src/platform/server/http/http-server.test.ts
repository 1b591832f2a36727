import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HTTP_PROBLEM_STATUSES } from '#platform/model/http-problem-status.ts';
import { HTTP_PROBLEM_TEXTS } from '#platform/model/http-problem-texts.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { anyoneWithAToken, somebody } from '#test/support/doorkeeper.ts';
import { eachStore, type Store } from '#test/support/store.ts';
import { writtenDay, writtenNumber, writtenText } from './contract-values.ts';
import { BODY_LIMIT, OPEN_BODY_LIMIT } from './body-limit.ts';
import { createHttpServer } from './http-server.ts';
import { askRoute, changeRoute, createRoute, readRoute } from './route.ts';

/** What these routes show is not who may ask them. */
const OPEN = { kind: 'open', why: 'a test' } as const;

const noteContract = z.strictObject({
  text: writtenText(40),
  on: writtenDay.optional(),
  amount: writtenNumber.optional(),
});
const answerContract = z.object({ number: z.string(), text: z.string() });

type NoteOutcome =
  | { readonly kind: 'done'; readonly number: number; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: HttpProblem };

async function keepNote(
  tx: Transaction,
  note: z.output<typeof noteContract>,
): Promise<NoteOutcome> {
  const number = await recordEvent(tx, { kind: 'note', actor: 'operator', data: note });
  // What is refused may already have written something.
  if (note.text === 'refuse') {
    return {
      kind: 'refused',
      problem: { code: 'no-such-resource', facts: { id: note.text } },
    };
  }
  if (note.text === 'fail') throw new Error('broken');
  return { kind: 'done', number, text: note.text };
}

async function changeNote(
  tx: Transaction,
  note: z.output<typeof noteContract>,
  seen: string,
): Promise<NoteOutcome> {
  if (seen === '1') return keepNote(tx, note);
  return {
    kind: 'refused',
    problem: { code: 'stale-version', facts: { told: seen, current: '1' } },
  };
}

const presentNote = ({ number, text: words }: { number: number; text: string }) => ({
  number: String(number),
  text: words,
});

const ROUTES = [
  createRoute('/api/v1/notes', {
    summary: 'Keeps a note',
    access: OPEN,
    body: noteContract,
    answer: answerContract,
  })
    .command((tx, { body }) => keepNote(tx, body))
    .present(presentNote, {
      location: ({ number }) => `/api/v1/notes/${number}`,
      version: () => 1,
    }),

  changeRoute('PUT /api/v1/notes/:number', {
    summary: 'Changes a note',
    access: OPEN,
    params: z.strictObject({ number: z.string() }),
    body: noteContract,
    answer: answerContract,
  })
    .command((tx, { body, seen }) => changeNote(tx, body, seen))
    .present(presentNote),

  changeRoute('DELETE /api/v1/notes/:number', {
    summary: 'Forgets a note',
    access: OPEN,
    params: z.strictObject({ number: z.string() }),
  })
    .command(async () => ({ kind: 'done' }))
    .present(() => undefined),

  readRoute('/api/v1/notes', {
    summary: 'Lists notes',
    access: OPEN,
    query: z.strictObject({ after: z.string().optional() }),
    answer: z.object({ count: z.string() }),
  })
    .command(async (database) => {
      const [row] = await database.query<{ count: string }>('select count(*) as count from event');
      return { kind: 'done', count: row?.count ?? '0' };
    })
    .present(({ count }) => ({ count })),

  askRoute('/api/v1/notes/preview', {
    summary: 'Previews a note',
    access: OPEN,
    body: noteContract,
    answer: answerContract,
  })
    .command(async (_database, { body }) => ({ kind: 'done', number: 0, text: body.text }))
    .present(presentNote),

  askRoute('/api/v1/sheets', {
    summary: 'Counts what stands in a sheet',
    access: { kind: 'verb', verb: 'count', rule: { roles: ['viewer'], where: 'whole' } },
    body: z.strictObject({ cells: z.array(z.string()) }),
    answer: z.object({ count: z.string() }),
  })
    .command(async (_database, { body }) => ({ kind: 'done', count: String(body.cells.length) }))
    .present(({ count }) => ({ count })),
];

async function serve(store: Store, log?: string[]): Promise<FastifyInstance> {
  return createHttpServer({
    ...anyoneWithAToken(store.database),
    routes: ROUTES,
    catalogue: { statuses: HTTP_PROBLEM_STATUSES, texts: HTTP_PROBLEM_TEXTS },
    version: '1.2.3',
    ...(log && { log: { write: (line: string) => void log.push(line) } }),
  });
}

eachStore('the HTTP server', (store) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve(store);
  });
  beforeEach(() => emptyStore(store.database));
  afterAll(() => app.close());

  let lastKey = 0;
  const post = (body: unknown, headers: Record<string, string> = {}, path = '/api/v1/notes') =>
    app.inject({
      method: 'POST',
      url: path,
      payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      headers: {
        host: 'localhost:7300',
        'content-type': 'application/json',
        'idempotency-key': `key-${(lastKey += 1)}`,
        ...headers,
      },
    });
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers } });
  const put = (body: unknown, headers: Record<string, string>) =>
    app.inject({
      method: 'PUT',
      url: '/api/v1/notes/1',
      payload: JSON.stringify(body),
      headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    });
  const eventCount = async () => (await get('/api/v1/notes')).json<{ count: string }>().count;

  describe('refuses', () => {
    test.for([
      ['broken JSON', '{"text":', 'not-json', 400],
      ['a body that is no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'body-not-utf-8', 400],
      ['an empty body', '', 'no-body', 400],
      ['a body that is too long', 'x'.repeat(OPEN_BODY_LIMIT + 1), 'body-too-large', 413],
      ['a prototype', '{"__proto__": {}}', 'not-json', 400],
      [
        'a prototype in escaped letters',
        String.raw`{"a": [{"__\u0070roto__": {}}]}`,
        'not-json',
        400,
      ],
      ['half a character', String.raw`{"text": "\udc00"}`, 'field-with-broken-text', 400],
      ['a NUL in a name', String.raw`[{"a\u0000": 1}]`, 'field-with-broken-text', 400],
      ['brackets without end', '['.repeat(OPEN_BODY_LIMIT), 'not-json', 400],
    ] as const)('%s', async ([, body, code, status]) => {
      const answer = await post(body);
      expect(answer.json()).toMatchObject({ code, status, type: `urn:midyear:problem:${code}` });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(await eventCount()).toBe('0');
    });

    test('a long body of anybody, and takes it of who may send a sheet', async () => {
      const long = JSON.stringify({ cells: ['x'.repeat(OPEN_BODY_LIMIT)] });
      for (const path of ['/api/v1/notes', '/nowhere', '/api/v1/sheets']) {
        const answer = await post(long, path === '/api/v1/sheets' ? somebody() : {}, path);
        if (path === '/api/v1/sheets') expect(answer.json()).toEqual({ count: '1' });
        else expect(answer.json()).toMatchObject({ code: 'body-too-large', status: 413 });
      }
      const tooLong = await post('x'.repeat(BODY_LIMIT + 1), somebody(), '/api/v1/sheets');
      expect(tooLong.json()).toMatchObject({ code: 'body-too-large', status: 413 });
    });

    test.for(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
      'a body in %s',
      async (type) => {
        const answer = await post('{}', { 'content-type': type });
        expect(answer.json()).toMatchObject({ code: 'not-json-type', status: 415 });
      },
    );

    test.for([
      ['a field that is missing', {}, 'field-missing', 'text'],
      ['a field nobody knows', { text: 'a', colour: 'red' }, 'field-unknown', 'colour'],
      ['a field of another kind', { text: 7 }, 'field-of-other-kind', 'text'],
      ['a number that is not a text', { text: 'a', amount: 1 }, 'field-of-other-kind', 'amount'],
      ['what is no number', { text: 'a', amount: '1,5' }, 'field-not-a-number', 'amount'],
      ['what is no day', { text: 'a', on: '2026-02-30' }, 'field-not-a-day', 'on'],
      ['a text that is too long', { text: 'a'.repeat(41) }, 'field-too-long', 'text'],
    ] as const)('%s, and names it', async ([, body, code, field]) => {
      const answer = await post(body);
      expect(answer.json()).toMatchObject({ status: 400, code, place: { in: 'body', field } });
    });

    test('a condition nobody knows, and names it', async () => {
      const answer = await get('/api/v1/notes?afterwards=1');
      const place = { in: 'query', field: 'afterwards' };
      expect(answer.json()).toMatchObject({ status: 400, code: 'field-unknown', place });
    });

    test('several wrong fields at once, each with its sentence', async () => {
      const answer = await post({ on: 'today', colour: 'red' });
      expect(answer.json()).toMatchObject({
        problemCount: 3,
        problems: [
          { code: 'field-missing' },
          { code: 'field-not-a-day' },
          { code: 'field-unknown' },
        ],
      });
    });

    test.for([
      ['GET', '/nowhere'],
      ['DELETE', '/api/v1/notes'],
      ['GET', '/api/v1/notes/%ff'],
    ] as const)('an address that is not there: %s %s', async ([method, url]) => {
      const answer = await app.inject({ method, url, headers: { host: 'localhost' } });
      expect(answer.json()).toMatchObject({ code: 'no-such-address', status: 404 });
    });

    test('in the language of the reader', async () => {
      const answer = await get('/nowhere', { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' });
      expect(answer.headers['content-language']).toBe('vi');
      expect(answer.json()).toMatchObject({
        title: 'Không tìm thấy',
        detail: 'không có GET /nowhere; /api/openapi.json liệt kê những gì có',
      });
    });
  });

  describe('on the loopback', () => {
    test.for(['localhost', 'LOCALHOST:7300', '127.0.0.1:7300', '[::1]:7300'])(
      'answers to %s',
      async (host) => {
        expect((await get('/api/v1/notes', { host })).statusCode).toBe(200);
      },
    );

    test.for([
      'evil.example',
      'localhost.evil.example',
      'localhost@evil.example',
      '127.0.0.1.nip.io',
    ])('does not answer to %s', async (host) => {
      const answer = await get('/api/v1/notes', { host });
      expect(answer.json()).toMatchObject({ status: 421, code: 'foreign-host' });
    });

    test.for([
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])('refuses a change that another site asks for: %j', async (headers) => {
      const answer = await post({ text: 'a' }, headers);
      expect(answer.json()).toMatchObject({ status: 403, code: 'cross-site' });
      expect(await eventCount()).toBe('0');
    });

    test('takes a change from its own pages', async () => {
      const headers = { origin: 'http://localhost:7300', 'sec-fetch-site': 'same-origin' };
      expect((await post({ text: 'a' }, headers)).statusCode).toBe(201);
    });

    test('lets no browser run, keep or share what it answers', async () => {
      expect((await get('/api/v1/notes')).headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    });
  });

  describe('what creates', () => {
    test('is answered with 201, its version and its address', async () => {
      const { statusCode, headers } = await post({ text: 'a' });
      expect({ statusCode, etag: headers.etag }).toEqual({ statusCode: 201, etag: '"1"' });
      expect(headers.location).toMatch(/^\/api\/v1\/notes\/\d+$/);
    });

    test('needs a key', async () => {
      const request = { host: 'localhost', 'content-type': 'application/json' };
      const [url, payload] = ['/api/v1/notes', { text: 'a' }];
      const answer = await app.inject({ method: 'POST', url, payload, headers: request });
      expect(answer.json()).toMatchObject({ status: 400, code: 'no-idempotency-key' });
    });

    test.for([
      ['nothing', ''],
      ['a space', ' '],
      ['what is not ASCII', 'é'],
      ['two words', 'a b'],
      ['what is too long', 'x'.repeat(201)],
    ] as const)('does not take %s as a key', async ([, key]) => {
      const answer = await post({ text: 'a' }, { 'idempotency-key': key });
      expect(answer.json()).toMatchObject({ status: 400, code: 'not-an-idempotency-key' });
    });

    test('is done once and answered the same again, even by a server started anew', async () => {
      const key = { 'idempotency-key': 'once' };
      const first = await post({ text: 'a' }, key);
      const again = await serve(store);
      const second = await again.inject({
        method: 'POST',
        url: '/api/v1/notes',
        payload: JSON.stringify({ text: 'a' }),
        headers: { host: 'localhost', 'content-type': 'application/json', ...key },
      });
      await again.close();
      expect([second.statusCode, second.body]).toEqual([201, first.body]);
      expect(second.headers).toMatchObject({
        etag: '"1"',
        location: first.headers.location,
        'idempotency-replayed': 'true',
      });
      expect(await eventCount()).toBe('1');
    });

    test('is refused where the key came with another body', async () => {
      await post({ text: 'a' }, { 'idempotency-key': 'other' });
      const answer = await post({ text: 'b' }, { 'idempotency-key': 'other' });
      expect(answer.json()).toMatchObject({ status: 422, code: 'idempotency-key-used' });
      expect(await eventCount()).toBe('1');
    });

    test('is done once where many send it at the same time', async () => {
      const many = Array.from({ length: 8 }, () =>
        post({ text: 'a' }, { 'idempotency-key': 'all' }),
      );
      const answers = await Promise.all(many);
      expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
      expect(await eventCount()).toBe('1');
    });

    test('changes nothing where it is refused, and may be sent again with the same key', async () => {
      const answer = await post({ text: 'refuse' }, { 'idempotency-key': 'later' });
      expect(answer.json()).toMatchObject({ status: 404, code: 'no-such-resource' });
      expect(await eventCount()).toBe('0');
      const next = await post({ text: 'a' }, { 'idempotency-key': 'later' });
      expect(next.statusCode).toBe(201);
    });

    test('changes nothing where the program has a fault, and names the line of the log', async () => {
      const log: string[] = [];
      const logged = await serve(store, log);
      const answer = await logged.inject({
        method: 'POST',
        url: '/api/v1/notes',
        payload: { text: 'fail' },
        headers: { host: 'localhost', 'idempotency-key': 'fault' },
      });
      await logged.close();
      const failed = log.map((line) => JSON.parse(line) as Record<string, unknown>);
      const line = failed.find(({ event }) => event === 'request-failed');
      expect(line).toMatchObject({ route: '/api/v1/notes', err: { type: 'Error' } });
      expect(JSON.stringify(line?.['err'])).toContain('http-server.test.ts');
      expect(JSON.stringify(line)).not.toContain('broken');
      expect(answer.json()).toMatchObject({ status: 500, code: 'fault' });
      expect(answer.json<{ detail: string }>().detail).toContain(String(line?.['reqId']));
      expect(await eventCount()).toBe('0');
    });
  });

  describe('what changes', () => {
    test('needs the version that was read', async () => {
      const answer = await put({ text: 'b' }, {});
      expect(answer.json()).toMatchObject({ status: 428, code: 'no-version' });
    });

    test.for(['*', 'W/"1"', '1', '"1", "2"', '""'])(
      'does not take %s as a version',
      async (tag) => {
        const answer = await put({ text: 'b' }, { 'if-match': tag });
        expect(answer.json()).toMatchObject({ status: 400, code: 'not-a-version' });
      },
    );

    test('is refused where the version is no longer the last', async () => {
      const answer = await put({ text: 'b' }, { 'if-match': '"0"' });
      expect(answer.json()).toMatchObject({ status: 412, code: 'stale-version' });
      // Versions are for programs: the sentence names none.
      expect(answer.json<{ detail: string }>().detail).not.toMatch(/\d/u);
    });

    test('is done where it is', async () => {
      expect((await put({ text: 'b' }, { 'if-match': '"1"' })).statusCode).toBe(200);
    });

    test('is answered with nothing where there is nothing to say', async () => {
      const headers = { host: 'localhost', 'if-match': '"1"' };
      const answer = await app.inject({ method: 'DELETE', url: '/api/v1/notes/1', headers });
      expect([answer.statusCode, answer.body]).toEqual([204, '']);
    });

    test('is done once where it bears a key', async () => {
      const headers = { 'if-match': '"1"', 'idempotency-key': 'change' };
      const first = await put({ text: 'b' }, headers);
      expect((await put({ text: 'b' }, headers)).body).toBe(first.body);
      expect(await eventCount()).toBe('1');
    });
  });

  test('answers a question in a body without a key', async () => {
    const answer = await post({ text: 'a' }, {}, '/api/v1/notes/preview');
    expect(answer.json()).toEqual({ number: '0', text: 'a' });
  });

  test('describes what it takes by the schemas that check it', async () => {
    const answer = await get('/api/openapi.json');
    expect(answer.json()).toMatchObject({
      openapi: '3.1.0',
      info: {
        title: 'Midyear',
        version: '1.2.3',
        description: expect.stringContaining('known by a session'),
      },
      paths: {
        '/api/v1/notes': {
          get: {
            summary: 'Lists notes',
            'x-access': 'open',
            parameters: [{ in: 'query', name: 'after' }],
          },
          post: {
            parameters: [{ in: 'header', name: 'idempotency-key', required: true }],
            requestBody: {
              content: {
                'application/json': {
                  schema: {
                    additionalProperties: false,
                    required: ['text'],
                    properties: { text: { type: 'string', maxLength: 40 }, on: { format: 'date' } },
                  },
                },
              },
            },
            responses: {
              201: {
                content: { 'application/json': { schema: { required: ['number', 'text'] } } },
              },
              '4XX': {
                content: {
                  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
                },
              },
            },
          },
        },
        '/api/v1/notes/{number}': { put: { parameters: expect.anything() } },
      },
      components: {
        schemas: { Problem: { required: expect.arrayContaining(['code', 'detail']) } },
      },
    });
  });

  test('describes itself once, and to whoever has it already not again', async () => {
    const first = await get('/api/openapi.json');
    const { etag } = first.headers;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await get('/api/openapi.json', { 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('/api/openapi.json', { 'if-none-match': '"x"' })).body).toBe(first.body);
  });

  test('logs what happened without what was sent', async () => {
    const log: string[] = [];
    const logged = await serve(store, log);
    await logged.inject({
      method: 'POST',
      url: '/api/v1/notes?secret=1',
      payload: { text: 'secret' },
      headers: { host: 'localhost', 'x-name': 'secret' },
    });
    await logged.close();
    expect(log.join('')).not.toContain('secret');
    expect(log.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ event: 'request-answered', route: '/api/v1/notes', status: 400 }),
    );
  });

  test.for([
    ['a line of nonsense', 'NONSENSE\r\n\r\n', 400, 'not-http'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    ['a request to nobody', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 421, 'foreign-host'],
  ] as const)('answers %s', async ([, sent, status, code]) => {
    const listening = await serve(store);
    const address = await listening.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(sent);
    const answer = await text(socket);
    await listening.close();
    expect(answer.split(' ', 2)[1]).toBe(String(status));
    expect(answer).toContain(`"code":"${code}"`);
  });
});
