import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample } from '#entry/server/sample/make-sample.ts';
import { rebuildFromEvents } from '#entry/server/rebuild/rebuild-from-events.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { pastTheWalls } from '#test/support/past-the-walls.ts';
import { deeds, doAll, manyDeeds, WALK_TABLES, type Deed } from '#test/support/random-walk.ts';
import { openSecond, type Second } from '#test/support/second-store.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore } from '#test/support/store.ts';
import { tablesOf } from '#test/support/told-organisation.ts';
import { tellStore } from '#test/support/told-store.ts';

eachStore('out of its events', (store) => {
  describe('a database is made anew as it was', () => {
    test('with an event of every kind', async () => {
      await using second = await openSecond(store);
      await doEverything(store.database);
      expect(await kindsIn(store.database)).toEqual(ALL_KINDS);
      await expectSame(store.database, second.database);
    });

    test('and goes on counting its events', async () => {
      await using second = await openSecond(store);
      await doEverything(store.database);
      await rebuild(store.database, second.database);
      await doAll(second.database, [], [TOLD_AND_ACCEPTED]);
      expect(await eventCount(second.database)).toBeGreaterThan(await eventCount(store.database));
    });

    test('after a random walk of figures, imports, reorganisations and publications', async () => {
      await using second = await openSecond(store);
      await fc.assert(
        fc.asyncProperty(grownOrganisation, deeds, async ({ seed, reorganisations }, walk) => {
          await tellStore(store.database, { ...tablesOf(seed, []), ...WALK_TABLES });
          await doAll(store.database, reorganisations, walk);
          await expectSame(store.database, second.database);
        }),
        { numRuns: 8 },
      );
    }, 120_000);

    test('also where several told and imported at once', async () => {
      await using second = await openSecond(store);
      await fc.assert(
        fc.asyncProperty(grownOrganisation, manyDeeds, async ({ seed }, walks) => {
          await tellStore(store.database, { ...tablesOf(seed, []), ...WALK_TABLES });
          await Promise.all(walks.map((walk) => doAll(store.database, [], walk)));
          await expectSame(store.database, second.database);
        }),
        { numRuns: 3 },
      );
    }, 120_000);

    test('where it is the sample organisation', async () => {
      await using second = await openSecond(store);
      await emptyStore(store.database);
      await makeSample(store.database);
      await expectSame(store.database, second.database);
    });
  });

  describe('no database is made', () => {
    let second: Second;
    beforeAll(async () => {
      second = await openSecond(store);
      await doEverything(store.database);
    });
    afterAll(() => second[Symbol.asyncDispose]());

    test.each([
      ['tells of a figure that was otherwise before', 'figure-corrected', '{before,value}'],
      ['comes after one that is not there', 'figure-corrected', '{before,version}'],
      ['tells of a period that is open already', 'periods-opened', '{after,0,code}'],
      ['moves a period from a day it was not on', 'structure-date-changed', '{before}'],
      ['tells of an indicator that was called otherwise', 'indicators-imported', '{before,0,name}'],
      ['undoes what was never entered', 'reorganisation-undone', '{id}'],
      ['corrects what read otherwise before', 'reorganisation-corrected', '{before,legalBasis}'],
      ['names units that it does not change', 'reorganisation-entered', '{units,changed}'],
      ['is of a kind that nobody knows', 'totals-published', undefined],
    ])('where an event %s', async (_case, kind, path) => {
      await emptyStore(second.database);
      await withWrongEvent(store.database, { kind, path }, async () => {
        await expect(rebuild(store.database, second.database)).rejects.toThrow(/expected/);
      });
    });
  });
});

const ALL_KINDS = [
  'figure-accepted',
  'figure-corrected',
  'figure-told',
  'figure-withdrawn',
  'figures-imported',
  'indicators-imported',
  'organisation-imported',
  'periods-opened',
  'reorganisation-corrected',
  'reorganisation-entered',
  'reorganisation-undone',
  'structure-date-changed',
  'totals-published',
];

const FIGURE = {
  period: 0,
  unit: 1,
  indicator: 'people',
  kind: 'tell',
  isAccepted: false,
} as const;
const TOLD_AND_ACCEPTED: Deed = {
  kind: 'figures',
  deeds: [{ ...FIGURE, value: 5 }],
  next: 'accept',
};

const EVERYTHING: readonly Deed[] = [
  TOLD_AND_ACCEPTED,
  { kind: 'figures', deeds: [{ ...FIGURE, value: 7 }], next: 'withdraw' },
  { kind: 'enter' },
  { kind: 'correct', which: 1 },
  { kind: 'undo', which: 0 },
  {
    kind: 'import',
    told: [{ unit: 1, day: 1, indicator: 'events', value: 3 }],
    toldBefore: [{ ...FIGURE, unit: 2, value: 4 }],
    asked: [{ unit: 2, day: 1, indicator: 'events', value: 0 }],
    name: 'Persons',
    year: 2001,
  },
  { kind: 'open', year: 2006 },
  { kind: 'move', year: 2007, isJune: true },
  { kind: 'publish', which: 1 },
];

async function doEverything(database: Database): Promise<void> {
  await tellStore(database, {
    units: 'R,Whole,whole,,,\nA,A,unit,R,,\nB,B,unit,R,,',
    ...WALK_TABLES,
  });
  await doAll(database, [renaming('A'), renaming('B')], EVERYTHING);
}

function renaming(code: string): Reorganisation {
  const [, on = DAYS[0]] = DAYS;
  if (on === undefined) throw new Error('expected a day');
  const step = { kind: 'rename', unit: code as UnitId, name: `${code} anew` } as const;
  return { on, legalBasis: `Decree on ${code}`, steps: [step] };
}

async function expectSame(original: Database, rebuilt: Database): Promise<void> {
  await emptyStore(rebuilt);
  await rebuild(original, rebuilt);
  expect(await storeState(rebuilt)).toEqual(await storeState(original));
}

async function rebuild(original: Database, rebuilt: Database): Promise<void> {
  await original.snapshot((view) => rebuildFromEvents(view, rebuilt));
}

interface WrongEvent {
  readonly kind: string;
  /** Where in its data another text is put; nowhere: its kind is another. */
  readonly path: string | undefined;
}

/** Falsifies the last event of a kind while the work is done. */
async function withWrongEvent(
  database: Database,
  { kind, path }: WrongEvent,
  work: () => Promise<void>,
): Promise<void> {
  const [event] = await database.query<{ number: string; data: string }>(
    'select number, data::text from event where kind = $1 order by number desc limit 1',
    [kind],
  );
  if (event === undefined) throw new Error(`${kind}: expected an event`);
  await pastTheWalls(database, (tx) =>
    tx.query(
      `update event set kind = case when $2::text[] is null then 'unknown' else kind end,
       data = coalesce(jsonb_set(data, $2::text[], '"2020-01-01"'), data)
     where number = $1`,
      [event.number, path ?? null],
    ),
  );
  await work();
  await pastTheWalls(database, (tx) =>
    tx.query('update event set kind = $2, data = $3 where number = $1', [
      event.number,
      kind,
      event.data,
    ]),
  );
}

async function kindsIn(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ kind: string }>('select distinct kind from event');
  return rows.map(({ kind }) => kind).sort();
}

async function eventCount(database: Database): Promise<number> {
  const rows = await database.query('select from event');
  return rows.length;
}
