import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

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
  let api: ApiClient;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    const { organisation } = await tellStore(store.database, TABLES);
    for (const { id, versions } of organisation.units) ids.set(versions[0].code, id);
    api = await apiClient(store.database);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const idOf = (code: string) => ids.get(code) ?? '';
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
      ['unknown-indicator', ...tellFigure(idOf('A'), 'nobody')],
      ['not-a-number', ...tellFigure(idOf('A'), 'people', 'many')],
      [
        'circle-of-superiors',
        ...reorganise(() => ({ kind: 'move', unit: idOf('P'), parent: idOf('A') })),
      ],
      ['two-roots', ...reorganise(() => ({ kind: 'move', unit: idOf('A'), parent: null }))],
      [
        'shares-above-one',
        ...reorganise(() => ({
          kind: 'split',
          unit: idOf('A'),
          parts: [idOf('R'), idOf('P')].map((to, index) => ({ to, shares: shares[index] })),
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
