import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,A,commune,P,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

const NOBODY = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';
/** What only somebody with a folder of tables could follow. */
const OF_TABLES = /\.csv|_code|valid_to|share_|\brows?\b|column|correct one|dòng|cột|sửa một mã/;

eachStore('what is refused over the API', (store) => {
  let api: ToldApi;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const tellFigure = (unit: string, indicator: string, value = '1') =>
    [`PUT /api/v1/figures/2025/${unit}/${indicator}`, { seen: 0, body: { value } }] as const;
  const reorganise = (step: () => object) =>
    [
      'POST /api/v1/reorganisations',
      () => ({ body: { on: '2026-01-01', legalBasis: '', steps: [step()] } }),
    ] as const;
  const shares = ['0.7', '0.8'].map((share) => ({ byBasis: { population: share } }));

  test.for(['en', 'vi'])('is said in words of the thing, not of a table (%s)', async (language) => {
    const asked = [
      ['unknown-unit', ...tellFigure(NOBODY, 'people')],
      ['unknown-indicator', ...tellFigure(api.idOf('A'), 'nobody')],
      ['not-a-number', ...tellFigure(api.idOf('A'), 'people', 'many')],
      [
        'circle-of-superiors',
        ...reorganise(() => ({ kind: 'move', unit: api.idOf('P'), parent: api.idOf('A') })),
      ],
      ['two-roots', ...reorganise(() => ({ kind: 'move', unit: api.idOf('A'), parent: null }))],
      [
        'shares-above-one',
        ...reorganise(() => ({
          kind: 'split',
          unit: api.idOf('A'),
          parts: [api.idOf('R'), api.idOf('P')].map((to, index) => ({ to, shares: shares[index] })),
        })),
      ],
    ] as const;
    for (const [code, call, sent] of asked) {
      const answer = await api.send(call, {
        ...(typeof sent === 'function' ? sent() : sent),
        language,
      });
      const said = answer.json<{ code: string; detail: string; problems?: { detail: string }[] }>();
      expect(said.code).toBe(code);
      for (const { detail } of [said, ...(said.problems ?? [])]) {
        expect(detail).not.toMatch(OF_TABLES);
      }
    }
  });
});
