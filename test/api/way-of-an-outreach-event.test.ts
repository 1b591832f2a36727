import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { keepTestFile, testPicture } from '#test/support/test-files.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,First,commune,P,,
B,Second,commune,P,,
C,Third,commune,P,,
D,Ended,commune,P,,2025-06-30`,
  successions: '2025-07-01,merge,D,C,1,',
  figures: `C,2025,people,5
B,2025,people,4`,
};

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

interface Figure {
  readonly value: string | null;
  readonly state: string;
  readonly versions: readonly {
    readonly source: { readonly kind: string; readonly events?: string[] };
  }[];
}

eachStore('an outreach event', (store) => {
  let api: ToldApi;
  let reporter: TestAccount;
  const place = { name: 'Xã Mẫu An', kind: 'commune' };

  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    reporter = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('A') });
    const wide = await api.ask<Kept>('POST /api/v1/places', {
      body: { name: 'Tỉnh Mẫu', kind: 'province' },
    });
    api.ids.set('province', wide.id);
    const { id } = await api.ask<Kept>('POST /api/v1/places', {
      body: { ...place, parent: wide.id },
    });
    api.ids.set('place', id);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const wish = (unit: string, value: string, more: object = {}) => ({
    ...{ unit: api.idOf(unit), day: '2025-03-21', place: api.idOf('place'), title: `Khám ${unit}` },
    ...{ partners: ['Hội Chữ thập đỏ'], results: [{ indicator: 'people', value }] },
    ...more,
  });
  const record = (body: object, as?: TestAccount) =>
    api.send('POST /api/v1/activities', { body, language: 'en', ...(as && { as }) });
  const refusal = async (body: object) => {
    const answer = await record(body);
    return [answer.statusCode, answer.json<{ code: string }>().code];
  };
  const figure = (unit: string) =>
    api.ask<Figure>(`GET /api/v1/figures/2025/${api.idOf(unit)}/people`);
  const total = async () => {
    const call = `GET /api/v1/totals?period=2025&indicator=people&unit=${api.idOf('R')}`;
    const { totals } = await api.ask<{ totals: { value: string }[] }>(call);
    return totals[0]?.value;
  };
  const body = ({ unit: _, ...rest }: { readonly unit: string }) => rest;

  describe('that is told', () => {
    test('is in the figure of its unit, submitted, with the event as its source', async () => {
      const answer = await record(wish('A', '30'), reporter);
      expect([answer.statusCode, answer.json<Kept>().state]).toEqual([201, 'told']);
      const { id } = answer.json<Kept>();
      api.ids.set('first', id);
      expect(await figure('A')).toMatchObject({
        ...{ value: '30', state: 'submitted' },
        versions: [{ source: { kind: 'event', name: 'Khám A, 21/3/2025', events: [id] } }],
      });
      expect(await total()).toBe('39');
    });

    test('is added to the others of its unit', async () => {
      const second = await record(wish('A', '12', { day: '2025-05-02' }), reporter);
      api.ids.set('second', second.json<Kept>().id);
      expect((await figure('A')).value).toBe('42');
      const { activities, sums } = await api.ask<{
        activities: { id: string }[];
        sums: object[];
      }>(`GET /api/v1/activities?unit=${api.idOf('P')}&period=2025&indicator=people`);
      expect(activities.map(({ id }) => id)).toEqual([api.idOf('second'), api.idOf('first')]);
      expect(sums).toEqual([{ indicator: 'people', value: '42', eventCount: 2 }]);
    });

    test('stands beside the figures, which units also tell by form and file', async () => {
      const figuresIn = async (more: string) => {
        const call = `GET /api/v1/activities?unit=${api.idOf('P')}&period=2025${more}`;
        return (await api.ask<{ figures: object[] }>(call)).figures;
      };
      const beside = [{ indicator: 'people', value: '51' }];
      expect(await figuresIn('')).toEqual(beside);
      expect(await figuresIn('&indicator=people')).toEqual(beside);
      // Of a place there are events, and no figures.
      expect(await figuresIn(`&place=${api.idOf('place')}`)).toEqual([]);
    });

    test('changes the figure when it is corrected or withdrawn', async () => {
      const id = api.idOf('second');
      const read = await api.ask<Kept & { allowed: string[] }>(`GET /api/v1/activities/${id}`);
      expect(read.allowed).toEqual(['change', 'withdraw', 'add-photograph']);
      const corrected = await api.ask<Kept>(`PUT /api/v1/activities/${id}`, {
        ...{ body: body(wish('A', '13', { day: '2025-05-02' })), seen: read.version },
      });
      expect((await figure('A')).value).toBe('43');
      const call = `PUT /api/v1/activities/${id}/withdrawal`;
      const stale = await api.send(call, { body: {}, seen: read.version });
      expect(stale.statusCode).toBe(412);
      await api.ask(call, { body: {}, seen: corrected.version });
      expect((await figure('A')).value).toBe('30');
      const after = await api.ask<{ allowed: string[] }>(`GET /api/v1/activities/${id}`);
      expect(after.allowed).toEqual([]);
    });

    test('stands with its place, and with the wider one, each once', async () => {
      const call = `GET /api/v1/activities/by-place?unit=${api.idOf('R')}&period=2025`;
      const { places, sums } = await api.ask<{ places: object[]; sums: object[] }>(call);
      const told = { eventCount: 1, sums: [{ indicator: 'people', value: '30', eventCount: 1 }] };
      expect(places).toMatchObject(
        [
          { id: api.idOf('province'), ...told },
          { id: api.idOf('place'), parent: api.idOf('province'), ...told },
        ].toSorted((one, other) =>
          one.id === api.idOf('place') ? 1 : other.id === api.idOf('place') ? -1 : 0,
        ),
      );
      expect(sums).toEqual(told.sums);
    });
  });

  test('that is only noted counts nowhere until it is told', async () => {
    const { id, version } = await api.ask<Kept>('POST /api/v1/activities', {
      body: wish('A', '8', { isTold: false, day: '2025-07-07' }),
    });
    expect((await figure('A')).value).toBe('30');
    const told = await api.ask<Kept>(`PUT /api/v1/activities/${id}/telling`, {
      ...{ body: body(wish('A', '9', { day: '2025-07-07' })), seen: version },
    });
    expect((await figure('A')).value).toBe('39');
    await api.ask(`PUT /api/v1/activities/${id}/withdrawal`, { body: {}, seen: told.version });
  });

  describe('beside a figure that was told otherwise', () => {
    test('is refused with both numbers, unless it replaces that', async () => {
      const answer = await record(wish('C', '6'));
      expect(answer.json()).toMatchObject({
        code: 'figure-told-otherwise',
        detail: expect.stringContaining('5 was told otherwise, and the events come to 6') as string,
      });
      expect(await figure('C')).toMatchObject({
        value: '5',
        versions: [{ source: { kind: 'file' } }],
      });
      expect((await record(wish('C', '6', { replaces: true }))).statusCode).toBe(201);
      expect((await figure('C')).value).toBe('6');
    });

    test('becomes its source where the number is the same, and waits to be accepted', async () => {
      await api.ask('POST /api/v1/activities', { body: wish('B', '4', { isAnother: true }) });
      const { value, state, versions } = await figure('B');
      expect([value, state, versions.length]).toEqual(['4', 'submitted', 2]);
      expect(versions[0]?.source.events).toHaveLength(1);
    });
  });

  describe('is refused', () => {
    const result = (indicator: string, value: string) => ({ results: [{ indicator, value }] });
    test.each([
      ['of a day outside every period', { day: '2019-01-01' }, 'day-outside-periods'],
      [
        'in a place that is not there',
        { place: '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a' },
        'no-such-place',
      ],
      [
        'with decimals that its indicator has none of',
        result('people', '1.5'),
        'too-many-decimals',
      ],
      ['with a grouped number', result('people', '1.657'), 'point-may-group'],
      ['with less than nothing', result('people', '-1'), 'result-below-zero'],
      ['with an indicator nobody knows', result('nothing', '1'), 'unknown-indicator'],
      ['without a result', { results: [] }, 'told-without-results'],
    ])('%s', async (_what, more, code) => {
      const before = await figure('A');
      expect((await refusal(wish('A', '1', more)))[1]).toBe(code);
      expect(await figure('A')).toEqual(before);
    });

    test('where a unit tells that its own supports, or one that is none', async () => {
      const own = wish('A', '1', { supportingUnits: [api.idOf('A')] });
      expect(await refusal(own)).toEqual([422, 'supporting-itself']);
      const none = wish('A', '1', { supportingUnits: ['0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a'] });
      expect(await refusal(none)).toEqual([404, 'supporting-unit-unknown']);
    });

    test('where two units tell the same, unless it is another', async () => {
      const same = wish('B', '4', { supportingUnits: [api.idOf('A')] });
      const answer = await record(same);
      expect(answer.json()).toMatchObject({
        code: 'outreach-told-by-other',
        detail: expect.stringContaining('First has told “Khám A”') as string,
      });
    });

    test('where its unit has ended: the heir tells it', async () => {
      const answer = await record(wish('D', '1'));
      expect(answer.json()).toMatchObject({
        code: 'outreach-unit-ended',
        detail: expect.stringContaining('let Third tell the event') as string,
      });
    });

    test('where the unit is out of sight, as if it were not there', async () => {
      const answer = await record(wish('B', '1'), reporter);
      expect(answer.statusCode).toBe(404);
    });
  });

  test('that two record at once is added up whole', async () => {
    const before = Number((await figure('A')).value);
    const days = ['2025-08-01', '2025-08-02', '2025-08-03'];
    await Promise.all(days.map((day) => record(wish('A', '1', { day }), reporter)));
    expect(Number((await figure('A')).value)).toBe(before + 3);
  });

  describe('has photographs', () => {
    const words = { caption: '<b>Khám</b>', altText: 'Bàn khám ngoài sân' };
    const hand = async (as: TestAccount) => {
      const bytes = await testPicture({ width: 90, height: 60 }, 'png');
      return (await api.send('POST /api/v1/files?name=a.png', { bytes, as })).json<Kept>().id;
    };

    test('that are added, shown, described otherwise and removed', async () => {
      const address = `/api/v1/activities/${api.idOf('first')}`;
      const file = await hand(reporter);
      const added = await api.ask<Kept>(`POST ${address}/photographs`, {
        ...{ body: { file, ...words }, as: reporter },
      });
      const { photographs } = await api.ask<{ photographs: object[] }>(`GET ${address}`);
      expect(photographs).toMatchObject([{ ...words, credited: null, width: 90, height: 60 }]);
      const picture = await api.send(`GET /api/v1/photographs/${added.id}/picture`, {
        as: reporter,
      });
      expect(picture.headers).toMatchObject({
        ...{ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' },
        'cache-control': 'private, max-age=3600',
        'content-disposition': expect.stringMatching(/^inline; /u) as string,
      });
      expect(await sharp(picture.rawPayload).metadata()).toMatchObject({ width: 90 });
      const changed = await api.ask<Kept>(`PUT /api/v1/photographs/${added.id}`, {
        ...{ body: { ...words, caption: 'Khám' }, seen: added.version },
      });
      await api.send(`DELETE /api/v1/photographs/${added.id}`, { seen: changed.version });
      const gone = await api.send(`GET /api/v1/photographs/${added.id}/picture`);
      expect(gone.statusCode).toBe(404);
    });

    test('that nobody adds who has not sent them, and no document is one', async () => {
      const call = `POST /api/v1/activities/${api.idOf('first')}/photographs`;
      const foreign = await api.send(call, {
        body: { file: await hand(api.usual), ...words },
        as: reporter,
      });
      expect(foreign.json()).toMatchObject({ code: 'photograph-of-others' });
      const bytes = Buffer.from('%PDF-1.7\n');
      const { id: file } = (
        await api.send('POST /api/v1/files?name=a.pdf', { bytes })
      ).json<Kept>();
      const document = await api.send(call, { body: { file, ...words } });
      expect(document.json()).toMatchObject({ code: 'not-a-photograph' });
    });

    test('of which there are twenty at most, however many are added at once', async () => {
      const { id } = (await record(wish('A', '1', { day: '2025-09-09' }), reporter)).json<Kept>();
      const files = await Promise.all(
        Array.from({ length: 24 }, () =>
          store.database.transaction((tx) => keepTestFile(tx, reporter.account)),
        ),
      );
      const answers = await Promise.all(
        files.map(({ id: file }) =>
          api.send(`POST /api/v1/activities/${id}/photographs`, {
            ...{ body: { file, ...words }, as: reporter },
          }),
        ),
      );
      const refused = answers.filter(({ statusCode }) => statusCode !== 201);
      expect(refused.map((answer) => answer.json<{ code: string }>().code)).toEqual(
        Array.from({ length: 4 }, () => 'too-many-photographs'),
      );
    });
  });

  test('is seen by nobody who does not see its unit', async () => {
    const outsider = await signedIn(store.database, { unit: api.idOf('B') });
    const answer = await api.send(`GET /api/v1/activities/${api.idOf('first')}`, { as: outsider });
    expect(answer.statusCode).toBe(404);
    const above = await signedIn(store.database, {
      roles: ['viewer'],
      unit: api.idOf('P'),
      reach: 'alone',
    });
    const call = `GET /api/v1/activities?unit=${api.idOf('P')}&period=2025`;
    expect(await api.ask(call, { as: above })).toMatchObject({ activities: [], allowed: [] });
  });

  test('places never lie in themselves', async () => {
    const { places } = await api.ask<{ places: Kept[] }>('GET /api/v1/places');
    const version = places.find(({ id }) => id === api.idOf('province'))?.version;
    const answer = await api.send(`PUT /api/v1/places/${api.idOf('province')}`, {
      ...{
        body: { name: 'Tỉnh Mẫu', kind: 'province', parent: api.idOf('place') },
        seen: version ?? 0,
      },
    });
    expect(answer.json()).toMatchObject({ code: 'place-in-itself' });
  });

  test('a place is entered once, however it is typed, and two who enter it at once meet', async () => {
    const enter = (name: string) => {
      const fields = { name, kind: 'commune', parent: api.idOf('province') };
      return api.send('POST /api/v1/places', { body: fields, language: 'vi' });
    };
    const known = await enter(' xã mẫu AN');
    expect([known.statusCode, known.json<{ code: string }>().code]).toEqual([
      409,
      'place-known-already',
    ]);
    expect(known.body).toContain('“Xã Mẫu An, Tỉnh Mẫu”');
    const both = await Promise.all([enter('Xã Mẫu Ân'), enter('xã mẫu ân')]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const made = both.find(({ statusCode }) => statusCode === 201)?.json<Kept>();
    const renamed = await api.send(`PUT /api/v1/places/${made?.id}`, {
      body: { name: 'Xã Mẫu An', kind: 'commune', parent: api.idOf('province') },
      seen: made?.version ?? 0,
    });
    expect(renamed.json()).toMatchObject({ code: 'place-known-already' });
  });
});
