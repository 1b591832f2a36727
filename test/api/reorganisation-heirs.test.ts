import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

// A and B are in P. A was asked for two figures of 2025 and has told one, which nobody accepted.
const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,First,commune,P,,
B,Second,commune,P,,
C,Third,commune,P,,`,
  figures: `B,2025,people,3`,
  asked: `A,2025,people
A,2025,events
B,2025,people`,
};

interface Preview {
  readonly obstacles: readonly { readonly code: string; readonly detail: string }[];
  readonly units: readonly { readonly id: string; readonly code: string }[];
}

eachStore('a reorganisation over the API', (store) => {
  let api: ToldApi;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    await tell('A', '2025', '2');
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const tell = (code: string, period: string, value: string) =>
    api.ask(`PUT /api/v1/figures/${period}/${api.idOf(code)}/people`, { seen: 0, body: { value } });
  const half = { shares: { whole: '1/2' } };
  const split = (heirs?: readonly { unit: string; heir: string }[], on = '2026-03-01') => ({
    on,
    legalBasis: 'Resolution 1',
    steps: [
      {
        kind: 'split',
        unit: api.idOf('A'),
        parts: ['B', 'C'].map((code) => ({ to: api.idOf(code), ...half })),
      },
    ],
    ...(heirs && { heirs }),
  });
  const merger = () => ({
    on: '2026-03-01',
    legalBasis: 'Resolution 2',
    steps: [
      {
        kind: 'create',
        unit: {
          id: 'new',
          code: 'N',
          name: 'Mới',
          nameEn: 'New',
          level: 'x',
          parent: api.idOf('P'),
        },
      },
      { kind: 'merge', units: [api.idOf('A'), api.idOf('B')], into: 'new' },
    ],
  });
  const enter = (body: unknown, more: Sent = {}) =>
    api.send('POST /api/v1/reorganisations', { body, ...more });
  const entered = async (body: unknown) => {
    const answer = await enter(body);
    expect(answer.statusCode).toBe(201);
    return answer.json<{ id: string; newUnits: { id: string }[] }>();
  };
  const preview = (body: unknown, more: Sent = {}) =>
    api.ask<Preview>('POST /api/v1/reorganisations/preview', { body, ...more });

  test('that moves a unit under one that it makes shows it there by the name of the request', async () => {
    const move = { kind: 'move', unit: api.idOf('C'), parent: 'new' };
    const { steps, ...merged } = merger();
    const reorganisation = { ...merged, steps: [...steps, move] };
    expect(await preview({ kind: 'enter', reorganisation })).toMatchObject({
      onItsDay: { changes: [{ unit: api.idOf('C'), after: { superior: 'new' } }] },
    });
  });

  describe('that leaves something open to nobody', () => {
    test.for([
      [
        'en',
        'A ends on 2026-03-01 and leaves open: 1 figure asked for and not told, 1 figure submitted and not accepted; name the heir that takes this over',
      ],
      [
        'vi',
        'A kết thúc ngày 2026-03-01 mà còn dở: 1 số liệu phải báo mà chưa báo, 1 số liệu đã nộp mà chưa duyệt; hãy chọn đơn vị kế tục tiếp nhận',
      ],
    ])('is refused, and its preview says the same: %s', async ([language = '', detail]) => {
      const refused = await enter(split(), { language });
      expect(refused.json()).toMatchObject({ status: 409, code: 'heir-missing', detail });
      const seen = await preview({ kind: 'enter', reorganisation: split() }, { language });
      expect(seen.obstacles).toEqual([{ code: 'heir-missing', detail }]);
      expect(seen).toMatchObject({
        leftOpen: [
          {
            unit: api.idOf('A'),
            open: [
              { kind: 'figure-not-accepted', period: '2025', count: 1 },
              { kind: 'figure-not-told', period: '2025', count: 1 },
            ],
            named: null,
            byItself: null,
            candidates: ['B', 'C', 'P'].map(api.idOf),
          },
        ],
      });
    });

    test('is entered once an heir is named, and says so in its versions', async () => {
      const heirs = [{ unit: api.idOf('A'), heir: api.idOf('C') }];
      const seen = await preview({ kind: 'enter', reorganisation: split(heirs) });
      expect(seen.obstacles).toEqual([]);
      const { id } = await entered(split(heirs));
      expect(await api.ask(`GET /api/v1/reorganisations/${id}`)).toMatchObject({
        versions: [{ version: 1, reorganisation: { heirs } }],
      });
      const other = [{ unit: api.idOf('A'), heir: api.idOf('B') }];
      await api.ask(`PUT /api/v1/reorganisations/${id}`, { seen: 1, body: split(other) });
      const late = await api.send(`PUT /api/v1/reorganisations/${id}`, { seen: 2, body: split() });
      expect(late.json()).toMatchObject({ code: 'heir-missing' });
      expect(await api.ask(`GET /api/v1/reorganisations/${id}`)).toMatchObject({
        versions: [{ reorganisation: { heirs } }, { reorganisation: { heirs: other } }],
      });
      const [event] = await store.database.query<{ data: unknown }>(
        `select data from event where kind = 'reorganisation-corrected'`,
      );
      expect(event?.data).toMatchObject({ before: { heirs }, after: { heirs: other } });
    });
  });

  describe('in the history of units', () => {
    test('the named heir and the one it is heir to know each other', async () => {
      const { id } = await entered(split([{ unit: api.idOf('A'), heir: api.idOf('P') }]));
      const relation = { on: '2026-03-01', isNamed: true };
      expect(await api.ask(`GET /api/v1/units/${api.idOf('A')}`)).toMatchObject({
        heir: { ...relation, unit: api.idOf('P'), code: 'P', name: 'Part' },
        heirTo: [],
      });
      expect(await api.ask(`GET /api/v1/units/${api.idOf('P')}`)).toMatchObject({
        heir: null,
        heirTo: [{ ...relation, unit: api.idOf('A'), code: 'A', name: 'First' }],
      });
      expect(await api.ask(`GET /api/v1/units/${api.idOf('B')}`)).toMatchObject({ heirTo: [] });
      await api.send(`DELETE /api/v1/reorganisations/${id}`, { seen: 1 });
      expect(await api.ask(`GET /api/v1/units/${api.idOf('A')}`)).toMatchObject({ heir: null });
    });

    test('who alone takes all parts is heir without being named', async () => {
      const { newUnits } = await entered(merger());
      const unit = newUnits[0]?.id ?? '';
      expect(await api.ask(`GET /api/v1/units/${api.idOf('A')}`)).toMatchObject({
        became: [{ unit, name: 'Mới', nameEn: 'New' }],
        heir: { on: '2026-03-01', isNamed: false, unit, code: 'N', nameEn: 'New' },
      });
      expect(await api.ask(`GET /api/v1/units/${unit}`)).toMatchObject({
        heir: null,
        heirTo: [{ code: 'A', isNamed: false }, { code: 'B' }],
      });
    });

    test('a unit that the request makes is named by the name it has there', async () => {
      const named = { ...merger(), heirs: [{ unit: api.idOf('B'), heir: 'new' }] };
      const { newUnits } = await entered(named);
      expect(await api.ask(`GET /api/v1/units/${api.idOf('B')}`)).toMatchObject({
        heir: { unit: newUnits[0]?.id, isNamed: true },
      });
    });
  });

  describe('a preview', () => {
    test('names each unit with what it contains on the eve and on the day', async () => {
      const { units } = await preview({ kind: 'enter', reorganisation: merger() });
      const named = new Map(units.map((each) => [each.code, each]));
      expect([...named.keys()].sort()).toEqual(['A', 'B', 'N', 'P', 'R']);
      expect(named.get('P')).toMatchObject({ before: { unitCount: 4 }, after: { unitCount: 3 } });
      expect(named.get('A')).toMatchObject({ before: { name: 'First' }, after: null });
      expect(named.get('N')).toMatchObject({
        id: 'new',
        before: null,
        after: { superior: api.idOf('P'), unitCount: 1 },
      });
    });

    test('says which figures stand in the way, and still shows what would be', async () => {
      await tell('A', '2026-H1', '4');
      const seen = await preview({ kind: 'enter', reorganisation: merger() });
      expect(seen).toMatchObject({
        obstacles: [{ code: 'told-by-none' }],
        onItsDay: { closes: [{ unit: api.idOf('A') }, { unit: api.idOf('B') }] },
      });
      expect((await enter(merger())).json()).toMatchObject({
        code: 'told-by-none',
        detail: seen.obstacles[0]?.detail,
      });
    });

    test('of a correction to a later day finds the organisation without the old version', async () => {
      const { id, newUnits } = await entered(merger());
      const [create, merge] = merger().steps;
      const unit = newUnits[0]?.id ?? '';
      const steps = [
        { ...create, unit: { ...create?.unit, id: unit } },
        { ...merge, into: unit },
      ];
      const reorganisation = { ...merger(), on: '2026-04-01', steps };
      expect(await preview({ kind: 'correct', id, version: 1, reorganisation })).toMatchObject({
        on: '2026-04-01',
        obstacles: [],
        onItsDay: {
          opens: [{ unit, before: null }],
          closes: [{ unit: api.idOf('A'), after: null }, { unit: api.idOf('B') }],
        },
      });
    });

    test('of undoing says what it brings back, and what stands in the way', async () => {
      const { id, newUnits } = await entered(merger());
      const unit = newUnits[0]?.id ?? '';
      const undoing = { kind: 'undo', id, version: 1 };
      const before = await preview(undoing);
      expect(before).toMatchObject({
        on: '2026-03-01',
        obstacles: [],
        onItsDay: null,
        undone: {
          livesAgain: [{ unit: api.idOf('A'), before: null }, { unit: api.idOf('B') }],
          vanishes: [{ unit, before: { code: 'N' }, after: null }],
          changesBack: [],
        },
      });
      expect(before.units.map(({ code }) => code).sort()).toEqual(['A', 'B', 'N', 'P', 'R']);
      api.ids.set('N', unit);
      await tell('N', '2026-H1', '1');
      expect((await preview(undoing)).obstacles).toMatchObject([{ code: 'told-by-none' }]);
      const refused = await api.send(`DELETE /api/v1/reorganisations/${id}`, { seen: 1 });
      expect(refused.json()).toMatchObject({ status: 409, code: 'told-by-none' });
      await entered({
        on: '2026-09-01',
        legalBasis: 'Resolution 3',
        steps: [{ kind: 'rename', unit, name: 'Newer' }],
      });
      const resting = await api.send('POST /api/v1/reorganisations/preview', { body: undoing });
      expect(resting.json()).toMatchObject({ status: 409, code: 'later-does-not-fit' });
    });
  });
});
