import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuildFromEvents } from '#entry/server/rebuild/rebuild-from-events.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { signedInOnRecord } from '#test/support/account-on-record.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { letTellersAccept } from '#test/support/told-api.ts';
import { openSecond } from '#test/support/second-store.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { tell } from '#test/support/told-tables.ts';

/** B begins after 14 June; C ends on that day. */
const TABLES = {
  units: `R,Whole,whole,,2020-01-01,
A,A,commune,R,2020-01-01,
B,B,commune,R,2026-06-20,
C,C,commune,R,2020-01-01,2026-06-14`,
  successions: '2026-06-15,dissolve,C,,,',
  figures: 'A,2025,people,2',
  asked: 'A,2024,people',
};

const PERIODS = '/api/v1/periods';
const HALF = '2026-H1';

eachStore('a reporting period', (store) => {
  let api: ApiClient;
  let ids: ReadonlyMap<string, string>;
  beforeEach(async () => {
    ids = unitsByCode(await tellStore(store.database, TABLES));
    api = await apiClient(store.database, await signedInOnRecord(store.database));
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const open = (structureDate?: string, key?: string) =>
    api.send(`POST ${PERIODS}`, {
      body: { code: HALF, ...(structureDate !== undefined && { structureDate }) },
      ...(key !== undefined && { key }),
    });
  const move = (structureDate: string, seen: string, period = HALF) =>
    api.send(`PUT ${PERIODS}/${period}`, { seen, body: { structureDate } });
  const figure = (code: string) => `/api/v1/figures/${HALF}/${ids.get(code)}/people`;
  const tellFigure = (code: string) =>
    api.send(`PUT ${figure(code)}`, { seen: 0, body: { value: '3' } });
  const eventsOf = (kind: string) =>
    store.database.query<{ data: object }>('select data from event where kind = $1', [kind]);

  test('is opened with its structure date, and told on the tree of that day', async () => {
    const opened = await open('2026-06-14');
    expect([opened.statusCode, opened.headers.etag]).toEqual([201, '"2026-06-14"']);
    expect(opened.headers.location).toBe(`${PERIODS}/${HALF}`);
    expect(opened.json()).toEqual({ code: HALF, structureDate: '2026-06-14' });
    expect(await api.ask(`GET ${PERIODS}/${HALF}`)).toEqual(opened.json());
    expect((await tellFigure('C')).statusCode).toBe(200);
    expect((await tellFigure('B')).json()).toMatchObject({ code: 'unit-not-on-tree' });
  });

  test('is opened with the last day by the calendar where none is named', async () => {
    expect((await open()).json()).toEqual({ code: HALF, structureDate: '2026-06-30' });
  });

  test('is opened once, however often it is asked for, and with one structure date', async () => {
    const first = await open('2026-06-14', 'once');
    const again = await open('2026-06-14', 'once');
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect((await open('2026-06-14')).statusCode).toBe(201);
    const otherwise = await open('2026-06-20');
    expect(otherwise.json()).toMatchObject({ status: 409, code: 'opened-otherwise' });
    expect((await open()).json()).toMatchObject({ status: 409, code: 'opened-otherwise' });
    const told = (await eventsOf('periods-opened')).filter(({ data }) =>
      JSON.stringify(data).includes(HALF),
    );
    expect(told).toEqual([{ data: { after: [{ code: HALF, structureDate: '2026-06-14' }] } }]);
  });

  test('of two who open it at once with different days, one is refused', async () => {
    const both = await Promise.all([open('2026-06-14'), open('2026-06-20')]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  test.each([
    ['what is no period', { code: '2026-H3' }, { status: 422, code: 'not-a-period' }],
    [
      'what is no period, on a day',
      { code: 'H', structureDate: '2026-06-14' },
      { status: 422, code: 'not-a-period' },
    ],
    ['a day on which nobody lives', { code: '2010' }, { status: 422, code: 'nobody-lives' }],
    [
      'what is no day',
      { code: HALF, structureDate: '14 June' },
      { status: 400, code: 'field-not-a-day' },
    ],
  ])('is not opened for %s', async (_case, body, problem) => {
    const answer = await api.send(`POST ${PERIODS}`, { body });
    expect(answer.json()).toMatchObject(problem);
    expect((await api.send(`GET ${PERIODS}/${HALF}`)).statusCode).toBe(404);
  });

  test('is put on the tree of another day by who has seen its structure date', async () => {
    await open('2026-06-14');
    expect((await move('2026-06-30', '2026-06-13')).json()).toMatchObject({
      status: 412,
      code: 'structure-date-changed',
    });
    const unseen = await api.send(`PUT ${PERIODS}/${HALF}`, {
      body: { structureDate: '2026-06-30' },
    });
    expect(unseen.statusCode).toBe(428);
    const moved = await move('2026-06-30', '2026-06-14');
    expect([moved.statusCode, moved.headers.etag]).toEqual([200, '"2026-06-30"']);
    expect((await tellFigure('B')).statusCode).toBe(200);
    expect(await eventsOf('structure-date-changed')).toEqual([
      { data: { period: HALF, before: '2026-06-14', after: '2026-06-30' } },
    ]);
  });

  test('that has the day already is left as it is, and no event tells of it', async () => {
    await open('2026-06-14');
    await tellFigure('C');
    expect((await move('2026-06-14', '2026-06-14')).statusCode).toBe(200);
    expect(await eventsOf('structure-date-changed')).toEqual([]);
  });

  test('in which something was told stays until that is withdrawn', async () => {
    await open('2026-06-14');
    await tellFigure('C');
    const refused = await move('2026-06-30', '2026-06-14');
    expect(refused.json()).toMatchObject({ status: 409, code: 'period-tied' });
    expect(refused.json<{ detail: string }>().detail).toContain('figures have been told');
    await api.ask(`DELETE ${figure('C')}`, { seen: 1 });
    expect((await move('2026-06-30', '2026-06-14')).statusCode).toBe(200);
    expect(await api.ask(`GET ${figure('C')}`)).toMatchObject({ version: 2, value: null });
  });

  test('stays while what was accepted still counts, though its withdrawal was told', async () => {
    await open('2026-06-14');
    await letTellersAccept(api);
    await api.ask(`PUT ${figure('C')}`, { seen: 0, body: { value: '3', isAccepted: true } });
    const { headers } = await api.send(`GET ${figure('C')}`);
    const seen = String(headers.etag).replaceAll('"', '');
    await api.ask(`DELETE ${figure('C')}`, { seen });
    expect((await move('2026-06-30', '2026-06-14')).statusCode).toBe(409);
  });

  test('that was asked for or published stays', async () => {
    const asked = await move('2024-06-14', '2024-12-31', '2024');
    expect(asked.json<{ detail: string }>().detail).toContain('units have been asked');
    await open('2026-06-14');
    await api.ask('POST /api/v1/publications', { body: { period: HALF, scope: 'both' } });
    const published = await move('2026-06-30', '2026-06-14');
    expect(published.json<{ detail: string }>().detail).toContain('have been published');
  });

  test('is not put on a day on which nobody lives, nor is one that nobody opened', async () => {
    await open('2026-06-14');
    expect((await move('2010-01-01', '2026-06-14')).json()).toMatchObject({ code: 'nobody-lives' });
    expect((await move('2027-01-01', '2027-06-30', '2027-H1')).json()).toMatchObject({
      status: 404,
      code: 'unknown-period',
    });
  });

  test('is refused to a folder that means another day by it, and taken from one that does not', async () => {
    await open('2026-06-14');
    const problemsOf = async (more: object) => {
      const { told } = await tell({ ...TABLES, figures: `A,${HALF},people,4`, ...more });
      const problems: unknown[] = [];
      const source = { actor: 'import' as const, data: { file: 'tables' } };
      const report = (problem: { code: string }): void => void problems.push(problem.code);
      await store.database
        .transaction(async (tx) => {
          await importTables(tx, { told, source, report });
          if (problems.length > 0) throw new Error('refused');
        })
        .catch(() => undefined);
      return problems;
    };
    expect(await problemsOf({})).toEqual(['another-structure-date']);
    expect(await problemsOf({ structureDates: `${HALF},2026-06-20` })).toEqual([
      'another-structure-date',
    ]);
    expect(await problemsOf({ structureDates: `${HALF},2026-06-14` })).toEqual([]);
  });

  test('is as it was when it is made anew out of the events', async () => {
    await open('2026-06-14');
    await tellFigure('C');
    await api.ask(`DELETE ${figure('C')}`, { seen: 1 });
    await move('2026-06-30', '2026-06-14');
    await tellFigure('B');
    await using second = await openSecond(store);
    await store.database.snapshot((view) => rebuildFromEvents(view, second.database));
    expect(await storeState(second.database)).toEqual(await storeState(store.database));
  });
});
