import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { TOPIC_SOURCES } from '#entry/server/live-topics.ts';
import { sourceFiles } from '#test/support/source-files.ts';
import { eachStore } from '#test/support/store.ts';

/** Where the kind of an event is put together; the compiler holds these against the rules they come from. */
const WORKED_OUT: Readonly<Record<string, readonly string[]>> = {
  'src/figures/server/figure/change-figure.ts': [
    'figure-told',
    'figure-corrected',
    'figure-withdrawn',
    'figure-accepted',
  ],
  'src/organisation/server/change-reorganisations.ts': [
    'reorganisation-entered',
    'reorganisation-corrected',
    'reorganisation-undone',
  ],
  // These pass events on, and make none of a kind of their own.
  'src/people/server/audit-log/audit-contract.ts': [],
  'src/platform/model/audit/event-text.ts': [],
  'src/platform/server/audit/logged-events.ts': [],
  'src/platform/server/event-log.ts': [],
  'src/platform/server/records/write-many-records.ts': [],
  'src/platform/server/records/write-records.ts': [],
};

/** Every kind of event that the source writes. */
function writtenKinds(): readonly string[] {
  return [...sourceFiles()].flatMap(([path, source]) => {
    if (!path.startsWith('src/') || path.endsWith('.test.ts')) return [];
    return kindsIn(source).flatMap((kind) => kind ?? WORKED_OUT[path] ?? [`worked out in ${path}`]);
  });
}

/** The kinds of events made in a file; `undefined` where one is not written down as a text. */
function kindsIn(source: string): readonly (string | undefined)[] {
  const kinds: (string | undefined)[] = [];
  new Visitor({
    ObjectExpression({ properties }) {
      const valueOf = new Map(
        properties.flatMap((property) => {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
          return [[property.key.name, property.value] as const];
        }),
      );
      const isEvent = ['kind', 'actor', 'data'].every((name) => valueOf.has(name));
      if (!isEvent) return;
      const kind = valueOf.get('kind');
      const isText = kind?.type === 'Literal' && typeof kind.value === 'string';
      kinds.push(isText ? String(kind.value) : undefined);
    },
  }).visit(parseSync('source.ts', source).program);
  return kinds;
}

eachStore('topics', (store) => {
  test('are told of every kind of event there is, and of no other', async () => {
    const sources = await Promise.all(TOPIC_SOURCES.map((source) => source(store.database)));
    const told = new Set(sources.flatMap((source) => Object.keys(source)));
    const written = new Set(writtenKinds());
    expect(written.size).toBeGreaterThan(10);
    expect([...told].toSorted()).toEqual([...written].toSorted());
  });

  test.each([
    ['organisation-imported', {}, [{ topic: 'organisation' }]],
    ['reorganisation-entered', {}, [{ topic: 'organisation' }, { topic: 'figures' }]],
    ['reorganisation-corrected', {}, [{ topic: 'organisation' }, { topic: 'figures' }]],
    ['reorganisation-undone', {}, [{ topic: 'organisation' }, { topic: 'figures' }]],
    ['periods-opened', { after: [] }, [{ topic: 'periods' }]],
    [
      'structure-date-changed',
      { period: '2025' },
      [{ topic: 'periods' }, { topic: 'figures', period: '2025' }],
    ],
    ['indicators-imported', {}, [{ topic: 'indicators' }, { topic: 'figures' }]],
    ['figures-imported', {}, [{ topic: 'figures' }]],
    ['totals-published', { period: '2025' }, [{ topic: 'publications', period: '2025' }]],
    ...['told', 'corrected', 'withdrawn', 'accepted'].map(
      (change) =>
        [
          `figure-${change}`,
          { period: '2025', unit: 'A', indicator: 'rank', after: { value: '7' } },
          [{ topic: 'figures', period: '2025', indicators: ['rank'] }],
        ] as const,
    ),
  ] as const)('of %s say what to read again', async (kind, data, topics) => {
    const sources = await Promise.all(TOPIC_SOURCES.map((source) => source(store.database)));
    const told = sources.map(
      (source) => (source as Record<string, (data: unknown) => unknown>)[kind],
    );
    expect(told.flatMap((topicsOf) => topicsOf?.(data) ?? [])).toEqual(topics);
  });
});
