import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { letTellersAccept, toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,Đường Bưởi,commune,P,,
B,Second,commune,P,,`,
  successions: '',
  figures: `A,2025,people,2
A,2025,events,1`,
  asked: `A,2025,people
B,2025,people`,
};

interface Totals {
  readonly standing: string;
  readonly totals: readonly {
    readonly unit: string;
    readonly indicator: string;
    readonly value: string | null;
    readonly reported: number;
    readonly expected: number | null;
    readonly status: string;
  }[];
}

/** The whole way, in the order in which people go it; each step finds what those before it left. */
eachStore('over the API', (store) => {
  let api: ToldApi;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    await letTellersAccept(api);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const figure = (code: string, indicator = 'people', period = '2025') =>
    `/api/v1/figures/${period}/${api.idOf(code)}/${indicator}`;
  const people = async (codes: readonly string[], more = '') => {
    const units = codes.map((code) => `&unit=${api.idOf(code)}`).join('');
    const address = `/api/v1/totals?period=2025&indicator=people${units}${more}`;
    const { standing, totals } = await api.ask<Totals>(`GET ${address}`);
    return totals.map(({ unit, value, reported, expected, status }) => {
      const code = [...api.ids].find(([, id]) => id === unit)?.[0];
      return [code, value, `${reported}/${expected}`, status, standing].join(' ');
    });
  };

  describe('units', () => {
    test('are found below a superior, by name without marks, page by page', async () => {
      const codes = async (query: string) => {
        const address = `/api/v1/units?as_of=2025-12-31&${query}`;
        const { units } = await api.ask<{ units: { code: string }[] }>(`GET ${address}`);
        return units.map(({ code }) => code);
      };
      expect(await codes(`superior=${api.idOf('P')}`)).toEqual(['A', 'B']);
      expect(await codes('beginning=duong')).toEqual(['A']);
      expect(await codes('after=A&limit=2')).toEqual(['B', 'P']);
    });

    test('show the way up to the root', async () => {
      const call = `GET /api/v1/units/${api.idOf('A')}/path?as_of=2025-12-31`;
      expect(await api.ask(call)).toMatchObject({
        unit: { code: 'A', superior: api.idOf('P'), hasBelow: false },
        above: [{ code: 'P' }, { code: 'R', superior: null }],
      });
    });
  });

  test('indicators and periods are listed', async () => {
    expect(await api.ask('GET /api/v1/indicators?limit=2')).toMatchObject({
      indicators: [
        { code: 'events', decimals: 0 },
        { code: 'highest', aggregation: 'max' },
      ],
    });
    expect(await api.ask('GET /api/v1/periods')).toEqual({
      periods: [{ code: '2025', structureDate: '2025-12-31' }],
    });
  });

  describe('a figure', () => {
    test('that nobody told has version 0, and is told with it; the totals change at once', async () => {
      const before = await api.send(`GET ${figure('B')}`);
      expect(before.headers.etag).toBe('"0"');
      expect(before.json()).toMatchObject({ value: null, state: 'none', versions: [] });
      expect(await people(['R', 'B'])).toEqual(['R 2 1/2 total live', 'B  0/1 not-reported live']);
      const sent = { seen: 0, body: { value: '3', source: { kind: 'event', name: 'Spring day' } } };
      const told = await api.send(`PUT ${figure('B')}`, sent);
      expect([told.statusCode, told.headers.etag]).toEqual([200, '"1s"']);
      expect(told.json()).toMatchObject({ version: 1, tag: '1s', value: '3', state: 'submitted' });
      expect(await people(['R', 'B'])).toEqual(['R 5 2/2 total live', 'B 3 1/1 told live']);
    });

    test('is corrected by who has seen the last version, and by nobody else', async () => {
      await api.ask(`PUT ${figure('B')}`, { seen: 1, body: { value: '4' } });
      const late = await api.send(`PUT ${figure('B')}`, { seen: 1, body: { value: '5' } });
      expect(late.json()).toMatchObject({ status: 412, code: 'figure-changed' });
      expect(await people(['R'])).toEqual(['R 6 2/2 total live']);
    });

    test('counts among the accepted once it is accepted', async () => {
      expect(await people(['R'], '&scope=accepted')).toEqual(['R 2 1/2 total live']);
      const stale = await api.send(`PUT ${figure('B')}/acceptance`, { seen: 1 });
      expect(stale.statusCode).toBe(412);
      const accepted = await api.ask(`PUT ${figure('B')}/acceptance`, { seen: '2s' });
      expect(accepted).toMatchObject({ version: 2, accepted: '4', state: 'accepted' });
      expect(await people(['R'], '&scope=accepted')).toEqual(['R 6 2/2 total live']);
    });

    test('is withdrawn or corrected by nobody who has not seen that it was accepted', async () => {
      const read = await api.send(`GET ${figure('B')}`);
      expect(read.headers.etag).toBe('"2a"');
      expect(read.json()).toMatchObject({ tag: '2a', versions: [{ tag: '2a' }, { tag: '1s' }] });
      const [stale, language] = [{ seen: '2s' }, 'vi'];
      const calls = [
        api.send(`DELETE ${figure('B')}`, { ...stale, language }),
        api.send(`PUT ${figure('B')}`, { ...stale, body: { value: '5' } }),
      ];
      for (const answer of await Promise.all(calls)) {
        expect(answer.json()).toMatchObject({ status: 412, code: 'figure-changed' });
      }
      expect((await calls[0])?.json<{ detail: string }>().detail).toContain('đã duyệt');
      const odd = await api.send(`DELETE ${figure('B')}`, { seen: '2b' });
      expect(odd.json()).toMatchObject({ status: 400, code: 'not-a-version' });
      expect(await api.ask(`GET ${figure('B')}`)).toMatchObject({ version: 2, value: '4' });
    });

    test('keeps every version: who, when, from where', async () => {
      expect(await api.ask(`GET ${figure('B')}`)).toMatchObject({
        version: 2,
        value: '4',
        accepted: '4',
        versions: [
          {
            version: 2,
            change: 'corrected',
            value: '4',
            actor: api.usual.account,
            accepted: { actor: api.usual.account },
            source: { kind: 'form' },
          },
          {
            version: 1,
            change: 'told',
            value: '3',
            state: 'submitted',
            source: { kind: 'event', name: 'Spring day' },
          },
        ],
      });
    });

    test('is withdrawn, and blank then, not zero', async () => {
      await api.ask(`PUT ${figure('B', 'events')}`, { seen: 0, body: { value: '7' } });
      const withdrawn = await api.ask(`DELETE ${figure('B', 'events')}`, { seen: 1 });
      expect(withdrawn).toMatchObject({ version: 2, value: null });
      const again = `GET /api/v1/totals?period=2025&indicator=events&unit=${api.idOf('B')}`;
      expect((await api.ask<Totals>(again)).totals).toEqual([]);
    });

    test('opens a period that nobody told anything in yet; one that is refused opens none', async () => {
      const periods = async () => {
        const answer = await api.ask<{ periods: { code: string }[] }>('GET /api/v1/periods');
        return answer.periods.map(({ code }) => code);
      };
      const [address, first] = [figure('A', 'people', '2026-H1'), { body: { value: '1,5' } }];
      const wrong = await api.send(`PUT ${address}`, { seen: 0, ...first });
      expect(wrong.json()).toMatchObject({ status: 422, code: 'grouped-number' });
      expect(await periods()).toEqual(['2025']);
      await api.ask(`PUT ${address}`, { seen: 0, body: { value: '1' } });
      expect(await periods()).toEqual(['2025', '2026-H1']);
    });

    test('told first by many at once opens its period once, and of one figure one is told', async () => {
      const tell = (code: string, value: string) =>
        api.send(`PUT ${figure(code, 'people', '2025-Q1')}`, { seen: 0, body: { value } });
      const [one, other, ...same] = await Promise.all([
        tell('R', '1'),
        tell('B', '1'),
        tell('P', '1'),
        tell('P', '2'),
      ]);
      expect([one?.statusCode, other?.statusCode]).toEqual([200, 200]);
      expect(new Set(same.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 412]));
      const events = await store.database.query(
        `select from event where kind = 'periods-opened' and data::text like '%2025-Q1%'`,
      );
      expect(events.length).toBe(1);
    });

    test.for([
      ['what is no period', '2026-H3', 'people', 422, 'not-a-period'],
      ['an indicator nobody knows', '2025', 'nobody', 404, 'unknown-indicator'],
      ['a ratio', '2025', 'per_event', 422, 'told-ratio'],
    ] as const)('is not told for %s', async ([, period, indicator, status, code]) => {
      const sent = { seen: 0, body: { value: '1' } };
      const answer = await api.send(`PUT ${figure('A', indicator, period)}`, sent);
      expect(answer.json()).toMatchObject({ status, code });
    });
  });

  test('the sheet of a unit has those right below it', async () => {
    const address = `/api/v1/totals/sheet?period=2025&unit=${api.idOf('P')}&indicator=people`;
    expect(await api.ask(`GET ${address}`)).toMatchObject({
      structureDate: '2025-12-31',
      asOf: '2025-12-31',
      standing: 'live',
      lines: [{ code: 'P', hasBelow: true }, { code: 'B', hasBelow: false }, { code: 'A' }],
      totals: [
        { unit: api.idOf('P'), value: '6', reported: 2, expected: 2, status: 'total' },
        { unit: api.idOf('B'), value: '4', reported: 1, expected: 1, status: 'told' },
        { unit: api.idOf('A'), value: '2', reported: 1, expected: 1, status: 'told' },
      ],
    });
  });

  test('the trail of a total leads down to the figures and where they came from', async () => {
    const step = (code: string) =>
      api.ask(`GET /api/v1/totals/trail?period=2025&unit=${api.idOf(code)}&indicator=people`);
    expect(await step('P')).toMatchObject({
      totals: [{ code: 'P', value: '6' }, { code: 'B', value: '4' }, { code: 'A' }],
      own: [],
      silent: [],
    });
    expect(await step('A')).toMatchObject({
      own: [{ indicator: 'people', versions: [{ value: '2', source: { kind: 'file', row: 2 } }] }],
    });
  });

  test('what is published stays as it was, byte for byte', async () => {
    const body = { period: '2025', scope: 'accepted' };
    const [key, call] = ['publish-once', 'POST /api/v1/publications'];
    const made = await api.send(call, { body, key });
    expect(made.statusCode).toBe(201);
    const { id, hash } = made.json<{ id: string; hash: string }>();
    const file = `GET ${made.headers.location}/totals.csv`;
    const before = await api.send(file);
    expect(before.headers).toMatchObject({
      etag: `"${hash}"`,
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(before.rawPayload.length),
    });
    expect(createHash('sha256').update(before.rawPayload).digest('hex')).toBe(hash);
    expect(before.body).toContain('R,Whole,whole,2025,people,6,2,2,total\n');
    await api.ask(`PUT ${figure('A')}`, { seen: 1, body: { value: '9', isAccepted: true } });
    expect((await api.send(file)).rawPayload.equals(before.rawPayload)).toBe(true);
    expect((await api.send(call, { body, key })).body).toBe(made.body);
    expect(await api.ask('GET /api/v1/publications')).toEqual({ publications: [made.json()] });
    expect(await api.ask(`GET /api/v1/publications/${id}`)).toEqual(made.json());
  });

  describe('a reorganisation', () => {
    const merger = () => ({
      on: '2026-03-01',
      legalBasis: 'Resolution 1',
      steps: [
        {
          kind: 'create',
          unit: { id: 'new', code: 'N', name: 'New', level: 'commune', parent: api.idOf('P') },
        },
        { kind: 'merge', units: [api.idOf('A'), api.idOf('B')], into: 'new' },
      ],
    });
    let entered: { id: string; version: number; newUnits: { name: string; id: string }[] };
    const later = '&as_of=2026-03-01';

    test('is previewed, and nothing comes of it', async () => {
      const reorganisation = { ...merger(), on: '2026-08-01' };
      const preview = await api.ask('POST /api/v1/reorganisations/preview', {
        body: { kind: 'enter', reorganisation },
      });
      expect(preview).toMatchObject({
        opened: ['new'],
        onItsDay: {
          opens: [{ unit: 'new', before: null, after: { code: 'N' } }],
          closes: [{ unit: api.idOf('A') }, { unit: api.idOf('B') }],
        },
      });
      expect(await api.ask('GET /api/v1/reorganisations')).toEqual({ reorganisations: [] });
    });

    test('that contradicts figures already told is refused, and nothing of it stays', async () => {
      const answer = await api.send('POST /api/v1/reorganisations', { body: merger() });
      // A has told for 2026-H1, on the tree of 30 June, on which it would live no more.
      expect(answer.json()).toMatchObject({ status: 409, code: 'told-by-none' });
      expect(await api.ask('GET /api/v1/reorganisations')).toEqual({ reorganisations: [] });
      await api.ask(`DELETE ${figure('A', 'people', '2026-H1')}`, { seen: 1 });
    });

    test('is entered once, however often it is sent', async () => {
      const sent = { body: merger(), key: 'merge-once' };
      const first = await api.send('POST /api/v1/reorganisations', sent);
      const second = await api.send('POST /api/v1/reorganisations', sent);
      expect([first.statusCode, first.headers.etag, second.statusCode]).toEqual([201, '"1"', 201]);
      expect(second.body).toBe(first.body);
      entered = first.json();
      expect(first.headers.location).toBe(`/api/v1/reorganisations/${entered.id}`);
      api.ids.set('N', entered.newUnits[0]?.id ?? '');
      expect(await api.ask('GET /api/v1/reorganisations')).toMatchObject({
        reorganisations: [
          {
            ...{ id: entered.id, version: 1, on: '2026-03-01', stepCount: 2 },
            deeds: [{ kind: 'merge', unitCount: 2, intoCount: 1, isIntoNew: true }],
          },
        ],
      });
    });

    test('restates the totals of earlier periods on its tree', async () => {
      expect(await people(['R', 'N'], later)).toEqual([
        'R 13 2/2 restated restated',
        'N 13 2/2 restated restated',
      ]);
      const address = `/api/v1/totals/trail?period=2025${later}&unit=${api.idOf('N')}&indicator=people`;
      expect(await api.ask(`GET ${address}`)).toMatchObject({
        standing: 'restated',
        structureDate: '2025-12-31',
        asOf: '2026-03-01',
        rests: [
          { code: 'A', value: '9', part: '9', share: '1', isHeld: false },
          { code: 'B', value: '4', part: '4', share: '1' },
        ],
      });
    });

    test('leaves to each unit where it came from and what became of it', async () => {
      expect(await api.ask(`GET /api/v1/units/${api.idOf('A')}`)).toMatchObject({
        versions: [{ code: 'A', validUntil: '2026-03-01' }],
        cameFrom: [],
        became: [{ on: '2026-03-01', kinds: ['merge'], code: 'N', legalBasis: 'Resolution 1' }],
      });
      expect(await api.ask(`GET /api/v1/units/${api.idOf('N')}`)).toMatchObject({
        cameFrom: [{ code: 'A' }, { code: 'B' }],
      });
    });

    test('is corrected by who has seen its version', async () => {
      const call = `PUT /api/v1/reorganisations/${entered.id}`;
      const [create, merge] = merger().steps;
      const renamed = { ...create?.unit, id: api.idOf('N'), name: 'Newer' };
      const steps = [
        { kind: 'create', unit: renamed },
        { ...merge, into: api.idOf('N') },
      ];
      const body = { ...merger(), steps };
      expect((await api.send(call, { seen: 7, body })).statusCode).toBe(412);
      const corrected = await api.send(call, { seen: 1, body });
      expect([corrected.statusCode, corrected.headers.etag]).toEqual([200, '"2"']);
      expect(await api.ask(`GET /api/v1/reorganisations/${entered.id}`)).toMatchObject({
        isInForce: true,
        versions: [
          { version: 1, actor: api.usual.account, reorganisation: { legalBasis: 'Resolution 1' } },
          { version: 2, reorganisation: { steps: [{ unit: { name: 'Newer' } }, {}] } },
        ],
      });
    });

    test('is undone, and totals and units are as if it had never been', async () => {
      const call = `DELETE /api/v1/reorganisations/${entered.id}`;
      expect((await api.send(call, { seen: 1 })).statusCode).toBe(412);
      const undone = await api.send(call, { seen: 2 });
      expect([undone.statusCode, undone.body]).toEqual([204, '']);
      expect(await people(['R', 'A', 'B'], later)).toEqual([
        'R 13 2/2 total live',
        'A 9 1/1 told live',
        'B 4 1/1 told live',
      ]);
      expect(await api.ask(`GET /api/v1/reorganisations/${entered.id}`)).toMatchObject({
        isInForce: false,
      });
      expect((await api.send(`GET /api/v1/units/${api.idOf('N')}`)).statusCode).toBe(404);
      expect((await api.send(call, { seen: 2 })).statusCode).toBe(404);
    });

    test('with a share that is none is refused in the language of the reader', async () => {
      const split = (share: string) => ({
        on: '2026-08-01',
        legalBasis: '',
        steps: [
          {
            kind: 'transfer',
            unit: api.idOf('A'),
            part: { to: api.idOf('B'), shares: { whole: share } },
          },
        ],
      });
      const sent = { body: split('half'), language: 'vi' };
      const answer = await api.send('POST /api/v1/reorganisations', sent);
      expect(answer.json()).toMatchObject({
        status: 422,
        code: 'not-a-share',
        detail: expect.stringContaining('không phải là tỷ lệ') as string,
      });
      const english = await api.send('POST /api/v1/reorganisations', { body: split('half') });
      expect(english.json()).toMatchObject({
        detail: expect.stringContaining('“half” is no share') as string,
      });
    });
  });
});
