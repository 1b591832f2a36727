import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_ROUTES } from '#entry/server/api-routes.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { SOUND_ACCOUNT_REQUESTS } from '#test/support/sound-account-requests.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,A,commune,R,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

const NOBODY = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';
const PEOPLE = 'people';

const REORGANISATION = {
  on: '2026-03-01',
  legalBasis: '',
  steps: [{ kind: 'dissolve', unit: NOBODY }],
};

/** What a route takes where nothing is wrong with it, so that one thing at a time may be. */
interface Sound {
  /** For each parameter of the address. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

const PAGE = { query: { limit: '10' } };
const FIGURE = { path: { period: '2025', unit: NOBODY, indicator: PEOPLE } };
const TOTALS = { query: { period: '2025', unit: NOBODY, indicator: PEOPLE, as_of: '2025-12-31' } };

const SOUND: Readonly<Record<string, Sound>> = {
  'GET /api/v1/units': { query: { as_of: '2025-12-31', beginning: 'a', superior: NOBODY } },
  'GET /api/v1/units/search': { query: { text: 'a', as_of: '2025-12-31', limit: '10' } },
  'GET /api/v1/organisation': {},
  'GET /api/v1/organisation/changes': { query: { from: '2025-01-01', until: '2025-12-31' } },
  'GET /api/v1/units/:unit': { path: { unit: NOBODY } },
  'GET /api/v1/units/:unit/path': { path: { unit: NOBODY }, query: { as_of: '2025-12-31' } },
  'GET /api/v1/reorganisations': PAGE,
  'GET /api/v1/reorganisations/:reorganisation': { path: { reorganisation: NOBODY } },
  'POST /api/v1/reorganisations/preview': {
    body: { kind: 'enter', reorganisation: REORGANISATION },
  },
  'POST /api/v1/reorganisations': { body: REORGANISATION },
  'PUT /api/v1/reorganisations/:reorganisation': {
    path: { reorganisation: NOBODY },
    body: REORGANISATION,
  },
  'DELETE /api/v1/reorganisations/:reorganisation': { path: { reorganisation: NOBODY } },
  'GET /api/v1/indicators': PAGE,
  'GET /api/v1/periods': PAGE,
  'GET /api/v1/periods/:period': { path: { period: '2025' } },
  'POST /api/v1/periods': { body: { code: '2026-H1', structureDate: '2026-06-14' } },
  'PUT /api/v1/periods/:period': {
    path: { period: '2025' },
    body: { structureDate: '2026-06-14' },
  },
  'GET /api/v1/totals': TOTALS,
  'GET /api/v1/totals/sheet': TOTALS,
  'GET /api/v1/totals/trail': TOTALS,
  'GET /api/v1/figures/told': { query: { unit: NOBODY } },
  'GET /api/v1/figures/:period/:unit/:indicator': FIGURE,
  'PUT /api/v1/figures/:period/:unit/:indicator': { ...FIGURE, body: { value: '1' } },
  'DELETE /api/v1/figures/:period/:unit/:indicator': FIGURE,
  'PUT /api/v1/figures/:period/:unit/:indicator/acceptance': FIGURE,
  'POST /api/v1/publications': { body: { period: '2025', scope: 'both', asOf: '2025-12-31' } },
  'GET /api/v1/publications': PAGE,
  'GET /api/v1/publications/:publication': { path: { publication: NOBODY } },
  'GET /api/v1/publications/:publication/totals.csv': { path: { publication: NOBODY } },
  ...SOUND_ACCOUNT_REQUESTS,
};

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

function callOf(route: string, { path = {}, query = {} }: Sound): string {
  const address = route.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? address : `${address}?${asked}`;
}

/** Each text of what is sound replaced by what is wrong, and a field nobody knows. */
function rubbishFor(route: string): Rubbish[] {
  const sound = SOUND[route] ?? {};
  const { body } = sound;
  const made = (what: string, changed: Sound): Rubbish => {
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
const ALLOWED = [/ as (beginning|text|reorganisation\.legalBasis|legalBasis)$/];

eachStore('what is rubbish', (store) => {
  let api: ApiClient;
  let unit = '';
  beforeAll(async () => {
    const kept = await tellStore(store.database, TABLES);
    api = await apiClient(store.database);
    unit = kept.organisation.units[1]?.id ?? '';
  });
  /** The unit that the sound requests name is there: nothing but the rubbish is wrong with them. */
  const send = (call: string, body: object | undefined) => {
    const written = JSON.stringify(body ?? null).replaceAll(NOBODY, unit);
    const told = body && { body: JSON.parse(written) as object };
    return api.send(call.replaceAll(NOBODY, unit), { seen: 0, ...told });
  };
  afterAll(() => api[Symbol.asyncDispose]());

  test('is thought of for every route', () => {
    const routes = API_ROUTES.map(({ method, path }) => `${method} ${path}`);
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
