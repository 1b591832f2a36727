import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_RULES } from '#entry/server/all-rules.ts';
import type { Database } from '#platform/server/database/database.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { OPERATIONS_BY_VERB } from '#test/support/operations-by-verb.ts';
import { callOf, filledIn, SOUND_REQUESTS, standIns } from '#test/support/sound-requests.ts';
import type { SoundRequest } from '#test/support/sound-request.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,province,R,,
Q,Other,province,R,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

const MADE_UP = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

/** They leave out what is out of sight, and so refuse nothing of it. */
const PASSING_OVER = [
  'GET /api/v1/figures/told',
  'GET /api/v1/articles',
  'GET /api/v1/conferences',
  'GET /api/v1/conclusions',
];

/** The operations whose verb is held over units, but for those that pass over what is out of sight. */
const OVER_UNITS = Object.entries(ALL_RULES)
  .filter(([, { where }]) => where === 'unit')
  .flatMap(([verb]) => OPERATIONS_BY_VERB[verb] ?? [])
  .filter((call) => !PASSING_OVER.includes(call));

/** What a request is about stands by itself; units deeper in what is sent are only spoken of. */
function thingsAskedOver({ path, query, body }: SoundRequest): readonly string[] {
  const sent = Object.entries(body ?? {}).filter(([, value]) => typeof value === 'string');
  return standIns({
    ...(path && { path }),
    ...(query && { query }),
    body: Object.fromEntries(sent),
  });
}

/**
 * A database that counts what is asked of it; a transaction or a snapshot counts as one question.
 * `isMarked`: it says whether anything was committed; else it does not know, as on a server.
 */
function counting(
  database: Database,
  { isMarked = false } = {},
): { readonly counted: Database; count(): number } {
  let asked = 0;
  const counted: Database = {
    query(sql, values, planning) {
      asked += 1;
      return database.query(sql, values, planning);
    },
    transaction(work) {
      asked += 1;
      return database.transaction(work);
    },
    snapshot(work) {
      asked += 1;
      return database.snapshot(work);
    },
    changeMark: () => (isMarked ? database.changeMark() : undefined),
    close: () => database.close(),
  };
  return { counted, count: () => asked };
}

eachStore('permission', (store) => {
  let api: ApiClient;
  let count: () => number;
  let ids: Map<string, string>;
  beforeAll(async () => {
    ids = unitsByCode(await tellStore(store.database, TABLES));
    ids.set('unit', ids.get('A') ?? '');
    const database = counting(store.database);
    count = database.count;
    api = await apiClient(database.counted);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  /** How much a request asks of the database, by somebody who has asked something before. */
  async function questionsOf(call: string, as: TestAccount): Promise<readonly [number, number]> {
    const { body, ...request } = filledIn(
      SOUND_REQUESTS[call] ?? {},
      (name) => ids.get(name) ?? MADE_UP,
    );
    await api.send('GET /api/v1/session', { as });
    const before = count();
    const sent = { ...(body !== undefined && { body }), as, seen: '1' };
    const { statusCode } = await api.send(callOf(call, request), sent);
    return [statusCode, count() - before];
  }

  test.each(OVER_UNITS)('is decided over a unit with one query: %s', async (call) => {
    const outsider = await signedIn(store.database, { unit: ids.get('Q') ?? '' });
    const things = thingsAskedOver(SOUND_REQUESTS[call] ?? {});
    const isOfThing = !things.includes('unit') && things.length > 0;
    // What is named by an id of its own is found first: one query more, to know which unit it is of.
    expect(await questionsOf(call, outsider)).toEqual([404, isOfThing ? 2 : 1]);
  });

  test.each(Object.entries(ALL_RULES).map(([verb]) => OPERATIONS_BY_VERB[verb]?.[0] ?? ''))(
    'is refused to whoever holds no role with one query: %s',
    async (call) => {
      const nobody = await signedIn(store.database, { roles: [] });
      expect(await questionsOf(call, nobody)).toEqual([403, 1]);
    },
  );

  test('asks nothing of the database of whoever brings no session', async () => {
    const before = count();
    await api.send('GET /api/v1/periods', { as: 'nobody' });
    expect(count()).toBe(before);
  });

  test('is known by who asked just before, until anything is committed', async () => {
    const { counted, count: asked } = counting(store.database, { isMarked: true });
    await using client = await apiClient(counted);
    const as = await signedIn(store.database, { roles: ['viewer'], unit: ids.get('A') ?? '' });
    const call = `GET /api/v1/session/verbs?unit=${ids.get('A')}`;
    await client.ask(call, { as });
    const before = asked();
    await client.ask(call, { as });
    expect(asked() - before).toBe(store.kind === 'PGlite' ? 0 : 1);
    await store.database.query('delete from session where account = $1', [as.account]);
    expect((await client.send(call, { as })).statusCode).toBe(401);
  });

  test('lets the verbs over a unit be told with one query', async () => {
    const viewer = await signedIn(store.database, { roles: ['viewer'], unit: ids.get('A') ?? '' });
    expect(await questionsOf('GET /api/v1/session/verbs', viewer)).toEqual([200, 1]);
  });
});
