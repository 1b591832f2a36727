import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiRoutes } from '#entry/server/api-routes.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { callOf, filledIn, SOUND_REQUESTS } from '#test/support/sound-requests.ts';
import type { SoundRequest } from '#test/support/sound-request.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { tellStore } from '#test/support/told-store.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,A,commune,R,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

/** Stands for the unit that is there, and for everything else that is not. */
const NOBODY = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';
const NOTHING = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6b';

const SOUND: Readonly<Record<string, SoundRequest>> = Object.fromEntries(
  Object.entries(SOUND_REQUESTS).map(([route, request]) => [
    route,
    filledIn(request, (name) => (name === 'unit' ? NOBODY : NOTHING)),
  ]),
);

interface Rubbish {
  readonly what: string;
  readonly call: string;
  readonly body: object | undefined;
}

const WRONG_TEXTS = {
  'a text that is too long': 'x'.repeat(400),
  'a NUL': 'a\0b',
  nothing: '',
  quotes: `'"; drop table unit; --`,
};

/** Each text of what is sound replaced by what is wrong, and a field nobody knows. */
function rubbishFor(route: string): Rubbish[] {
  const sound = SOUND[route] ?? {};
  const { body } = sound;
  const made = (what: string, changed: SoundRequest): Rubbish => {
    return { what: `${route}: ${what}`, call: callOf(route, changed), body: changed.body };
  };
  const inText = Object.entries(WRONG_TEXTS).flatMap(([what, text]) => [
    ...Object.keys(sound.path ?? {})
      // An address without it is another address.
      .filter(() => text !== '')
      .map((name) =>
        made(`${what} as ${name}`, { ...sound, path: { ...sound.path, [name]: text } }),
      ),
    ...Object.keys(sound.query ?? {}).map((name) =>
      made(`${what} as ${name}`, { ...sound, query: { ...sound.query, [name]: text } }),
    ),
    ...textsIn(body ?? {}).map((field) =>
      made(`${what} as ${field.join('.')}`, { ...sound, body: withText(body ?? {}, field, text) }),
    ),
  ]);
  return [
    ...inText,
    made('a condition nobody knows', { ...sound, query: { ...sound.query, colour: 'red' } }),
    ...(body === undefined
      ? []
      : [
          made('a field nobody knows', { ...sound, body: { ...body, colour: 'red' } }),
          made('a name with a NUL', { ...sound, body: { ...body, 'a\0': 'red' } }),
          made('half a character', { ...sound, body: { ...body, name: '\ud800' } }),
          made('a list', { ...sound, body: [] }),
        ]),
  ];
}

/** The ways to all texts in a body. */
function textsIn(body: object): string[][] {
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[name]];
    if (typeof value !== 'object' || value === null) return [];
    return textsIn(value).map((below) => [name, ...below]);
  });
}

function withText(body: object, [name = '', ...below]: readonly string[], text: string): object {
  const value = (body as Record<string, object>)[name];
  const replaced = below.length === 0 ? text : withText(value ?? {}, below, text);
  return Array.isArray(body)
    ? body.map((item: unknown, index) => (String(index) === name ? replaced : item))
    : { ...body, [name]: replaced };
}

/** What may well be told so: no rule of this API makes it wrong, or leaving it empty means nothing. */
const ALLOWED = [
  / as (beginning|text|search|reorganisation\.legalBasis|legalBasis|familyName|middleName)$/,
  /: quotes as (givenName|name|title)$/,
  /directives: quotes as (number|symbol|issuer|subject)$/,
  /directives: a text that is too long as subject$/,
  // What is wrong with a sheet is told line by line.
  /invitations\/sheet: .* as (name|content)$/,
  // Texts about work are longer than any name.
  /\/tasks: (quotes|a text that is too long) as (title|product)$/,
  /\/report-requests.*: (quotes|a text that is too long) as (title|place|(recipients|outline|dueDays)\..*)$/,
  /\/difficulties: (quotes|a text that is too long) as text$/,
  /\/approval-rule: quotes as basis$/,
  /\/plan\/.*: quotes as (basis|source)$/,
];

/** After these the session is another, or none. */
const ENDS_SESSION = 'DELETE /api/v1/session';

eachStore('what is rubbish', (store) => {
  let api: ApiClient;
  let unit = '';
  let leaving: TestAccount;
  beforeAll(async () => {
    const kept = await tellStore(store.database, TABLES);
    api = await apiClient(store.database);
    leaving = await signedIn(store.database);
    unit = kept.organisation.units[1]?.id ?? '';
  });
  /** The unit that the sound requests name is there: nothing but the rubbish is wrong with them. */
  const send = (call: string, body: object | undefined) => {
    const written = JSON.stringify(body ?? null).replaceAll(NOBODY, unit);
    const told = body && { body: JSON.parse(written) as object };
    const once = call.split('?')[0] === ENDS_SESSION && { as: leaving };
    return api.send(call.replaceAll(NOBODY, unit), { seen: 0, ...told, ...once });
  };
  afterAll(() => api[Symbol.asyncDispose]());

  test('is thought of for every route', () => {
    const post = { sendMail: undefined, timeZone: 'UTC' };
    const routes = apiRoutes(post).map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(SOUND).toSorted()).toEqual(routes.toSorted());
  });

  describe.for(Object.keys(SOUND))('to %s', (route) => {
    test.for(rubbishFor(route).map((each) => [each.what, each] as const))(
      'is refused with a sentence: %s',
      async ([what, { call, body }]) => {
        const before = await eventCount();
        const answer = await send(call, body);
        if (ALLOWED.some((each) => each.test(what)) && answer.statusCode < 500) return;
        expect([call, answer.statusCode, answer.body]).toEqual([
          call,
          expect.toSatisfy((status: number) => status >= 400 && status < 500),
          expect.stringMatching(/"detail":"[^"]/),
        ]);
        expect(await eventCount()).toBe(before);
      },
    );
  });

  test.for(Object.entries(SOUND))('is not what is sound: %s', async ([route, sound]) => {
    const answer = await send(callOf(route, sound), sound.body);
    expect(answer.body).not.toContain('"status":400');
  });

  async function eventCount(): Promise<string | undefined> {
    const [row] = await store.database.query<{ count: string }>(
      'select count(*) as count from event',
    );
    return row?.count;
  }

  test.for([
    ['GET /api/v1/units?as_of=2026-02-30', 'field-not-a-day'],
    ['GET /api/v1/units', 'field-missing'],
    ['GET /api/v1/units?as_of=2025-12-31&limit=1001', 'field-too-long'],
    ['GET /api/v1/units?as_of=2025-12-31&limit=all', 'field-of-other-kind'],
    ['GET /api/v1/units?as_of=2025-12-31&as_of=2025-12-31', 'field-of-other-kind'],
    ['GET /api/v1/organisation/changes?from=2026-01-01&until=2025-12-31', 'field-not-understood'],
    [
      `GET /api/v1/organisation/changes?from=2025-01-01&until=2025-12-31&after=${NOBODY}`,
      'no-such-resource',
    ],
    [`GET /api/v1/units/search?as_of=2025-12-31&text=${'x'.repeat(201)}`, 'field-too-long'],
    ['GET /api/v1/units/1', 'field-not-an-id'],
    [`GET /api/v1/units/${NOBODY}`, 'no-such-resource'],
    [`GET /api/v1/units/${NOBODY}%00`, 'field-with-broken-text'],
    [`GET /api/v1/totals?period=2025&unit=${NOBODY}`, 'unknown-unit'],
    [`GET /api/v1/totals?period=2025&unit=${NOBODY}&scope=all`, 'field-not-one-of'],
    [`GET /api/v1/totals?period=2025${`&unit=${NOBODY}`.repeat(101)}`, 'field-too-long'],
    ['GET /api/v1/indicators?after=nowhere', 'no-such-resource'],
    [`GET /api/v1/publications/${NOBODY}`, 'unknown-publication'],
    [`GET /api/v1/publications/${NOBODY}/totals.csv`, 'unknown-publication'],
    [`GET /api/v1/reorganisations/${NOBODY}`, 'no-such-resource'],
    [`DELETE /api/v1/reorganisations/${NOBODY}`, 'no-such-reorganisation'],
  ] as const)('is told by its code: %s is %s', async ([call, code]) => {
    for (const language of ['en', 'vi']) {
      const answer = await api.send(call, { seen: 1, language });
      expect(answer.json()).toMatchObject({ code });
      expect(answer.headers['content-language']).toBe(language);
    }
  });

  test('is an indicator nobody knows, of a unit that is there', async () => {
    const call = 'GET /api/v1/units?as_of=2025-12-31&beginning=R';
    const { units } = await api.ask<{ units: readonly { id: string }[] }>(call);
    const totals = await api.send(
      `GET /api/v1/totals?period=2025&indicator=x&unit=${units[0]?.id}`,
    );
    expect(totals.json()).toMatchObject({ code: 'unknown-indicator' });
  });

  test('is no day before the first or after the last', async () => {
    const call = 'GET /api/v1/units?as_of=0000-01-01&beginning=R';
    const { units } = await api.ask<{ units: readonly { id: string }[] }>(call);
    const root = units[0]?.id;
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) {
      const totals = `GET /api/v1/totals?period=2025&unit=${root}&as_of=${day}`;
      expect((await api.send(totals)).statusCode).toBe(day < '2025' ? 422 : 200);
      const figure = `PUT /api/v1/figures/${day}/${root}/people`;
      const told = await api.send(figure, { seen: 0, body: { value: '1' } });
      expect(told.statusCode).toBe(200);
    }
  });
});
