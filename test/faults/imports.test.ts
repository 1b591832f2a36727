import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import { importPath, type ImportDone } from '#figures/server/import/import-path.ts';
import type { FolderFacts } from '#figures/server/input-folder.ts';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { problemList, type Problem } from '#kernel/problem.ts';
import { enterReorganisation } from '#organisation/server/change-reorganisations.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { storeFaults } from '#test/support/fault-checks.ts';
import { storeContent } from '#test/support/fault-content.ts';
import { FAULT_TABLES } from '#test/support/fault-deeds.ts';
import { tellSeen, times } from '#test/support/fault-extent.ts';
import { manyFigures } from '#test/support/fault-many.ts';
import { inputFolder } from '#test/support/input-folder.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';

interface Imported {
  readonly done: ImportDone | undefined;
  readonly problems: readonly Problem<FolderFacts>[];
}

async function importFrom(database: Database, path: string): Promise<Imported> {
  const problems = problemList<FolderFacts>();
  const { report } = problems;
  const reading = { report, warn: report, progress: () => undefined };
  const done = await importPath(database, { path, actor: 'import', reading, isDryRun: false });
  return { done, problems: problems.shown };
}

/** Imports rows of figures as a file of their own. */
async function importRows(database: Database, rows: readonly string[]): Promise<Imported> {
  await using folder = await inputFolder({ 'figures.csv': rows });
  return await importFrom(database, join(folder.path, 'figures.csv'));
}

const NOTHING = { told: 0, corrected: 0, accepted: 0 };

async function organisationOf(database: Database): Promise<KeptOrganisation> {
  const kept = await loadOrganisation(database);
  if (kept === undefined) throw new Error('expected an organisation');
  return kept;
}

interface Merger {
  readonly kept: KeptOrganisation;
  readonly gone: string;
  readonly into: string;
  readonly on: string;
}

function merge(database: Database, { kept, gone, into, on }: Merger) {
  const units = [unitOf(kept, gone), unitOf(kept, into)];
  return database.transaction((tx) =>
    enterReorganisation(
      tx,
      {
        on: day(on),
        legalBasis: 'Resolution 1',
        steps: [{ kind: 'merge', units, into: unitOf(kept, into) }],
      },
      {
        actor: 'operator',
        bases: [],
        loadOpenWork: loadOpenFigures,
        listener: followReorganisation,
      },
    ),
  );
}

function unitOf({ organisation }: KeptOrganisation, code: string): UnitId {
  const unit = organisation.units.find(({ versions }) => versions[0].code === code);
  if (unit === undefined) throw new Error(`${code}: expected a unit`);
  return unit.id;
}

eachStore('an import', (store) => {
  test('with one bad row among very many is refused by its row, and nothing is written', async () => {
    const { database } = store;
    const { rows, tables } = manyFigures(times(20_000, 1_000_000));
    await tellStore(database, tables);
    const before = await storeContent(database);
    const bad = Math.floor(rows.length * 0.7);
    rows[bad] = rows[bad]?.replace(/\d+$/, '12x') ?? '';
    const begun = performance.now();
    const { done, problems } = await importRows(database, rows);
    const seconds = (performance.now() - begun) / 1000;
    tellSeen(`one bad row (${store.kind})`, { rows: rows.length, seconds });
    expect(done).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'not-a-number', facts: { text: '12x' }, place: { row: bad + 2, column: 'value' } },
    ]);
    expect(await storeContent(database)).toEqual(before);
  });

  test('of figures for a unit that ended is refused, and nothing is written', async () => {
    const { database } = store;
    const units = `${FAULT_TABLES.units}\nE,Ended,commune,D1,,2023-12-31`;
    await tellStore(database, { ...FAULT_TABLES, units });
    const before = await storeContent(database);
    const rows = ['C11,2024-H2,people,5', 'E,2024-H2,people,5'];
    const { problems } = await importRows(database, rows);
    expect(problems).toMatchObject([{ code: 'unit-not-alive', place: { row: 3 } }]);
    expect(await storeContent(database)).toEqual(before);
    expect((await importRows(database, ['E,2023-H2,people,5'])).problems).toEqual([]);
  });

  test('of the same file again changes nothing and leaves no event', async () => {
    const { database } = store;
    await tellStore(database, FAULT_TABLES);
    const rows = ['C11,2024-H1,people,5', 'C12,2024-H1,lowest,-3', 'C12,2026-H1,events,1'];
    const first = await importRows(database, rows);
    expect(first.done?.figures).toMatchObject({ told: 2, corrected: 1 });
    const before = await storeContent(database);
    const again = await importRows(database, rows);
    expect(again.done?.figures).toEqual({ ...NOTHING, unchanged: 3 });
    expect(await storeContent(database)).toEqual(before);
  });

  test('of a corrected file corrects what differs, and keeps what was told before', async () => {
    const { database } = store;
    await tellStore(database, FAULT_TABLES);
    await importRows(database, ['C12,2024-H1,people,5', 'C13,2024-H1,people,6']);
    const { done } = await importRows(database, ['C12,2024-H1,people,50', 'C13,2024-H1,people,6']);
    expect(done?.figures).toEqual({ ...NOTHING, corrected: 1, unchanged: 1 });
    const versions = await database.query(
      `select version, value, change from figure where unit = (select unit from unit_version where code = 'C12')
       order by version`,
    );
    expect(versions).toEqual([
      { version: 1, value: '5', change: 't' },
      { version: 2, value: '50', change: 'c' },
    ]);
    expect(await storeFaults(database, [])).toEqual([]);
  });

  test.for(Array.from({ length: times(2, 5) }, (_, at) => at))(
    'beside another of other figures of the same periods: both are there (%i)',
    async () => {
      const { database } = store;
      await tellStore(database, FAULT_TABLES);
      const rowsOf = (codes: readonly string[]) =>
        codes.flatMap((code) =>
          ['2026-H1', '2024-H1', '2023-H1'].map((period) => `${code},${period},people,7`),
        );
      const both = await Promise.all([
        importRows(database, rowsOf(['C12', 'C21', 'C22'])),
        importRows(database, rowsOf(['C13', 'C31', 'C41'])),
      ]);
      expect(both.map(({ done }) => done?.figures.told)).toEqual([9, 9]);
      expect(await storeFaults(database, [])).toEqual([]);
    },
  );

  test.for(Array.from({ length: times(2, 5) }, (_, at) => at))(
    'of the same file twice at once is one import (%i)',
    async () => {
      const { database } = store;
      await tellStore(database, FAULT_TABLES);
      const rows = ['C12,2026-H1,people,5', 'C13,2024-H1,people,6'];
      const both = await Promise.all([importRows(database, rows), importRows(database, rows)]);
      expect(new Set(both.map(({ done }) => done?.figures.told))).toEqual(new Set([0, 2]));
      const events = await database.query(
        "select from event where data ->> 'file' = 'figures.csv'",
      );
      expect(events).toHaveLength(1);
      expect(await storeFaults(database, [])).toEqual([]);
    },
  );

  test.for(Array.from({ length: times(1, 3) }, (_, at) => at))(
    'of a folder that makes the organisation, twice at once, makes it once (%i)',
    async () => {
      const { database } = store;
      await emptyStore(database);
      await using folder = await inputFolder();
      const both = await Promise.all([
        importFrom(database, folder.path),
        importFrom(database, folder.path),
      ]);
      expect(new Set(both.map(({ done }) => done?.units))).toEqual(new Set([0, 3]));
      expect(new Set(both.map(({ done }) => done?.figures.told))).toEqual(new Set([0, 2]));
      expect(await storeFaults(database, [])).toEqual([]);
    },
  );
});

eachStore('after a reorganisation', (store) => {
  test('the folder that made the organisation brings no figures of a unit that has ended since', async () => {
    const { database } = store;
    await emptyStore(database);
    await using first = await inputFolder();
    await importFrom(database, first.path);
    const kept = await organisationOf(database);
    expect(await merge(database, { kept, gone: 'B', into: 'A', on: '2025-02-01' })).toMatchObject({
      state: 'done',
    });
    const before = await storeContent(database);
    await using later = await inputFolder({
      'figures.csv': ['B,2025,people,7', 'A,2025,people,1'],
    });
    const { done, problems } = await importFrom(database, later.path);
    expect(done).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'unit-not-alive', facts: { code: 'B', day: '2025-12-31' } },
    ]);
    expect(await storeContent(database)).toEqual(before);
  });
});

eachStore('a change', (store) => {
  test('of the organisation that contradicts figures already told is refused, and nothing is written', async () => {
    const { database } = store;
    const kept = await tellStore(database, FAULT_TABLES);
    await importRows(database, ['C12,2024-H1,people,5']);
    const before = await storeContent(database);
    const outcome = await merge(database, { kept, gone: 'C12', into: 'C11', on: '2024-03-01' });
    expect(outcome).toMatchObject({
      state: 'refused',
      problems: [{ code: 'told-by-none', facts: { unit: 'C12', period: '2024-H1' } }],
    });
    expect(await storeContent(database)).toEqual(before);
  });

  test('of the organisation that contradicts a figure still accepted is refused, though it was withdrawn since', async () => {
    const { database } = store;
    const kept = await tellStore(database, FAULT_TABLES);
    await importRows(database, ['C12,2024-H1,people,5']);
    await database.transaction((tx) =>
      changeFigure(tx, {
        name: { unit: unitOf(kept, 'C12'), period: '2024-H1', indicator: 'people' },
        wish: { kind: 'withdraw', isAccepted: false },
        ...{ actor: 'operator', source: { kind: 'form' } },
      }),
    );
    const outcome = await merge(database, { kept, gone: 'C12', into: 'C11', on: '2024-03-01' });
    expect(outcome).toMatchObject({
      state: 'refused',
      problems: [{ code: 'told-by-none', facts: { unit: 'C12', period: '2024-H1' } }],
    });
  });

  describe('made while the clock is set back', () => {
    test('is refused with both times, and nothing of it is written', async () => {
      const { database } = store;
      const kept = await tellStore(database, FAULT_TABLES);
      const tomorrow = new Date(Date.now() + 86_400_000);
      await database.transaction((tx) =>
        recordEvent(tx, { kind: 'test', actor: 'operator', data: {} }, tomorrow),
      );
      const before = await storeContent(database);
      const figure = database.transaction((tx) =>
        changeFigure(tx, {
          name: { unit: unitOf(kept, 'C11'), period: '2026-H2', indicator: 'people' },
          wish: { kind: 'tell', value: '5', isAccepted: false },
          ...{ actor: 'operator', source: { kind: 'form' } },
        }),
      );
      const refused = {
        problem: { code: 'clock-set-back', facts: { newest: tomorrow.toISOString() } },
      };
      await expect(figure).rejects.toMatchObject(refused);
      await expect(importRows(database, ['C12,2026-H1,people,5'])).rejects.toMatchObject(refused);
      expect(await storeContent(database)).toEqual(before);
    });
  });
});
