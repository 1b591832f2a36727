import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiClient } from '#test/support/api-client.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,2020-01-01,
P,Tỉnh Một,province,R,2020-01-01,
Q,Tỉnh Hai,province,R,2020-01-01,
A,Xã Tân Lập,commune,P,2020-01-01,
B,Xã Tân Lập,commune,Q,2020-01-01,
C,Xã Đường Bưởi,commune,P,2020-01-01,2023-12-31
D,100% <b>đạt_được</b>,commune,Q,2020-01-01,`,
  successions: '2024-01-01,abolish,C,,,',
};

interface Listed {
  readonly units: readonly { readonly id: string; readonly code: string; unitCount: number }[];
}

interface Changes {
  readonly opened: number;
  readonly ended: number;
  readonly changed: number;
  readonly changes: readonly {
    readonly unit: string;
    readonly kind: string;
    readonly before: { readonly code: string } | null;
    readonly after: { readonly code: string } | null;
  }[];
}

interface Found {
  readonly foundCount: number;
  readonly found: readonly {
    readonly version: { readonly code: string; readonly name: string };
    readonly isOfDay: boolean;
    readonly livesOnDay: boolean;
    readonly lifeFrom?: string;
    readonly lifeUntil?: string;
    readonly path: readonly { readonly code: string }[];
  }[];
}

eachStore('the organisation over the API', (store) => {
  let api: ToldApi;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    const enter = (on: string, legalBasis: string, steps: readonly object[]) =>
      api.ask('POST /api/v1/reorganisations', { body: { on, legalBasis, steps } });
    const made = { code: 'N', name: 'Xã Mới', level: 'commune', type: '', parent: api.idOf('P') };
    await enter('2025-01-01', 'Nghị quyết 1', [
      { kind: 'create', unit: { id: 'n', ...made } },
      { kind: 'rename', unit: api.idOf('P'), name: 'Tỉnh Một Mới', nameEn: 'New One Province' },
    ]);
    await enter('2025-07-01', 'Nghị quyết 2', [
      { kind: 'merge', units: [api.idOf('A')], into: api.idOf('B') },
      { kind: 'move', unit: api.idOf('D'), parent: api.idOf('P') },
    ]);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test('tells since when there is one and the days on which it changes', async () => {
    expect(await api.ask('GET /api/v1/organisation')).toEqual({
      hasUnits: true,
      firstDay: '2020-01-01',
      lastChange: '2025-07-01',
      dayCount: 4,
      days: [
        counted('2020-01-01', [7, 0, 0]),
        counted('2024-01-01', [0, 1, 0]),
        counted('2025-01-01', [1, 0, 1], 'Nghị quyết 1'),
        counted('2025-07-01', [0, 1, 1], 'Nghị quyết 2'),
      ],
    });
    const { units } = await api.ask<Listed>('GET /api/v1/units?as_of=2019-12-31');
    expect(units).toEqual([]);
  });

  test('counts with each unit all below it on the day', async () => {
    const counts = async (day: string) => {
      const { units } = await api.ask<Listed>(`GET /api/v1/units?as_of=${day}`);
      return units.map(({ code, unitCount }) => `${code} ${unitCount}`);
    };
    const first = ['A 1', 'B 1', 'C 1', 'D 1', 'P 3', 'Q 3', 'R 7'];
    expect(await counts('2020-01-01')).toEqual(first);
    expect(await counts('2023-12-31')).toEqual(first);
    expect(await counts('2025-07-01')).toEqual(['B 1', 'D 1', 'N 1', 'P 3', 'Q 2', 'R 6']);
    const path = `GET /api/v1/units/${api.idOf('B')}/path?as_of=2025-07-01`;
    expect(await api.ask(path)).toMatchObject({
      unit: { code: 'B', unitCount: 1 },
      above: [
        { code: 'Q', unitCount: 2 },
        { code: 'R', unitCount: 6 },
      ],
    });
  });

  describe('between two days', () => {
    const ask = (from: string, until: string, more = '') =>
      api.ask<Changes>(`GET /api/v1/organisation/changes?from=${from}&until=${until}${more}`);

    test('tells who opened, ended and changed, when, by what and into which', async () => {
      const whole = { code: 'R', name: 'Whole' };
      expect(await ask('2024-12-31', '2025-07-01')).toMatchObject({
        opened: 1,
        ended: 1,
        changed: 2,
        changes: [
          {
            kind: 'opened',
            steps: [{ on: '2025-01-01', legalBases: ['Nghị quyết 1'] }],
            before: null,
            after: { code: 'N', superior: { code: 'P', nameEn: 'New One Province' } },
            cameFrom: [],
          },
          {
            unit: api.idOf('P'),
            kind: 'changed',
            steps: [{ on: '2025-01-01', legalBases: ['Nghị quyết 1'] }],
            before: { name: 'Tỉnh Một', superior: whole },
            after: { name: 'Tỉnh Một Mới', superior: whole },
            differs: ['name', 'nameEn'],
          },
          {
            unit: api.idOf('A'),
            kind: 'ended',
            steps: [{ on: '2025-07-01', legalBases: ['Nghị quyết 2'] }],
            before: { code: 'A', superior: { code: 'P', name: 'Tỉnh Một' } },
            after: null,
            became: [{ unit: api.idOf('B'), code: 'B', name: 'Xã Tân Lập' }],
            relatedCount: 1,
          },
          {
            unit: api.idOf('D'),
            kind: 'changed',
            before: { superior: { code: 'Q' } },
            after: { superior: { code: 'P' } },
            differs: ['superior'],
          },
        ],
      });
    });

    test('comes page by page, and is nothing between a day and itself', async () => {
      const all = await ask('2019-01-01', '2025-07-01');
      expect([all.opened, all.ended, all.changed]).toEqual([6, 0, 0]);
      const paged: string[] = [];
      let after = '';
      for (;;) {
        const { changes, opened } = await ask('2019-01-01', '2025-07-01', `&limit=4${after}`);
        expect(opened).toBe(6);
        if (changes.length === 0) break;
        paged.push(...changes.map(({ unit }) => unit));
        after = `&after=${changes.at(-1)?.unit}`;
      }
      expect(paged).toEqual(all.changes.map(({ unit }) => unit));
      expect((await ask('2025-07-01', '2025-07-01')).changes).toEqual([]);
    });
  });

  describe('searched', () => {
    const search = (text: string, day: string, more = '') =>
      api.ask<Found>(
        `GET /api/v1/units/search?text=${encodeURIComponent(text)}&as_of=${day}${more}`,
      );
    const codes = async (text: string, day = '2024-06-01') => {
      const { found } = await search(text, day);
      return found.map(({ version }) => version.code);
    };

    test('gives units of one name with those above them', async () => {
      const { found } = await search('tan lap', '2024-06-01');
      expect(
        found.map(({ version, path }) => [version.code, ...path.map((up) => up.code)]),
      ).toEqual([
        ['A', 'P', 'R'],
        ['B', 'Q', 'R'],
      ]);
    });

    test('finds those of other days after the others, with the days of their life', async () => {
      const { found } = await search('TÂN lập', '2025-07-01');
      expect(found).toMatchObject([
        { version: { code: 'B' }, isOfDay: true, livesOnDay: true, lifeFrom: '2020-01-01' },
        {
          version: { code: 'A', superior: api.idOf('P') },
          isOfDay: false,
          livesOnDay: false,
          lifeFrom: '2020-01-01',
          lifeUntil: '2025-07-01',
          path: [{ code: 'P', nameEn: 'New One Province' }, { code: 'R' }],
        },
      ]);
      const before = await search('xã mới', '2024-06-01');
      expect(before.found).toMatchObject([
        { livesOnDay: false, lifeFrom: '2025-01-01', path: [{ name: 'Tỉnh Một Mới' }, {}] },
      ]);
      const renamed = await search('tinh mot', '2020-01-01');
      expect(renamed.found).toMatchObject([{ version: { name: 'Tỉnh Một' }, isOfDay: true }]);
    });

    test('is bounded, and tells how many there are', async () => {
      const { found, foundCount } = await search('x', '2024-06-01', '&limit=2');
      expect([found.length, foundCount]).toEqual([2, 4]);
    });

    test('takes signs as they stand', async () => {
      expect(await codes('duong')).toEqual(['C']);
      expect(await codes('<b>đạt_')).toEqual(['D']);
      expect(await codes('100%')).toEqual(['D']);
      for (const text of ['%', '_', `'`, '"', `' or 1=1 --`, '\\', '', '   '])
        expect(await codes(text)).toEqual([]);
    });
  });
});

eachStore('where there is no organisation yet', (store) => {
  test('there is nothing in it, and that is no fault', async () => {
    await emptyStore(store.database);
    await using api = await apiClient(store.database);
    expect(await api.ask('GET /api/v1/organisation')).toEqual({
      hasUnits: false,
      firstDay: null,
      lastChange: null,
      dayCount: 0,
      days: [],
    });
    const changes = 'GET /api/v1/organisation/changes?from=2020-01-01&until=2025-01-01';
    expect(await api.ask(changes)).toEqual({ opened: 0, ended: 0, changed: 0, changes: [] });
    const search = 'GET /api/v1/units/search?text=a&as_of=2025-01-01';
    expect(await api.ask(search)).toEqual({ foundCount: 0, found: [] });
    expect(await api.ask('GET /api/v1/units?as_of=2025-01-01')).toEqual({ units: [] });
  });
});

function counted(day: string, counts: readonly [number, number, number], basis?: string) {
  const [opened, ended, changed] = counts;
  const legalBases = basis === undefined ? [] : [basis];
  return { day, opened, ended, changed, legalBases, legalBasisCount: legalBases.length };
}
