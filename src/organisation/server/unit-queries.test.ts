import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST, parseDay, type Day } from '#kernel/day.ts';
import { ALWAYS } from '#kernel/period.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { pathBelow, treeOn } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { Database } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { enterReorganisation } from './change-reorganisations.ts';
import { importOrganisation } from './import-organisation.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';
import { organisationTable } from './organisation-export.ts';
import { recordOrganisation } from './record-organisation.ts';
import { unitHistory, type RelatedUnit } from './unit-history.ts';
import { pathToRoot, rootOn, unitBearing, unitOn, unitsOn } from './unit-queries.ts';

async function keep(database: Database, organisation: Organisation): Promise<KeptOrganisation> {
  await emptyStore(database);
  return database.transaction(async (tx) => {
    const event = await recordEvent(tx, { kind: 'test', actor: 'import', data: {} });
    return importOrganisation(tx, organisation, event);
  });
}

/** A whole with communes of these names below; the codes count from C0. */
function whole(...names: readonly string[]): Organisation {
  const unit = (code: string, name: string, parent?: string) => {
    const attributes = { code, name, nameEn: '', level: '', type: '' };
    const version = { ...attributes, parent: parent as UnitId | undefined, period: ALWAYS };
    return { id: code as UnitId, versions: [version] as const };
  };
  const communes = names.map((name, index) => unit(`C${index}`, name, 'W'));
  return {
    units: [unit('W', 'Whole'), ...communes],
    successions: [],
    changes: [],
    hierarchies: [],
  };
}

eachStore('units as of a day', (store) => {
  test('are those of the tree, with their superiors and the way to the root', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, fc.constantFrom(...DAYS), async (grown, day) => {
        const kept = await keep(store.database, grown.organisation);
        const tree = treeOn(kept.organisation.units, day);
        const found = await unitsOn(store.database, { day, limit: 100 });
        const byCode = tree.nodes.toSorted((one, other) =>
          one.version.code < other.version.code ? -1 : 1,
        );
        expect(found.map(({ id, version }) => ({ id, version }))).toEqual(
          byCode.map(({ unit, version }) => ({ id: unit, version })),
        );
        expect((await rootOn(store.database, day))?.id).toBe(tree.nodes[0]?.unit);
        const last = tree.nodes.at(-1);
        if (last === undefined) return;
        const path = await pathToRoot(store.database, last.unit, day);
        const expected = [...pathBelow(tree, last.parent, -1)].map((at) => tree.nodes[at]?.unit);
        expect(path.map(({ id }) => id)).toEqual(expected);
        const one = await unitOn(store.database, last.unit, day);
        expect(one?.version).toEqual(last.version);
        expect(await unitBearing(store.database, last.version.code, day)).toEqual(one);
        const below = await unitsOn(store.database, {
          day,
          superior: tree.nodes[0]?.unit,
          limit: 100,
        });
        expect(below.map(({ id }) => id)).toEqual(
          byCode.flatMap(({ unit, depth }) => (depth === 1 ? [unit] : [])),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('come page by page', async () => {
    await keep(store.database, whole('One', 'Two', 'Three'));
    const page = (after?: string) => unitsOn(store.database, { day: EARLIEST, after, limit: 2 });
    const codes = async (after?: string) => (await page(after)).map(({ version }) => version.code);
    expect([await codes(), await codes('C1'), await codes('W')]).toEqual([
      ['C0', 'C1'],
      ['C2', 'W'],
      [],
    ]);
  });

  test('are found by how their name or code begins, whatever its case and marks', async () => {
    await keep(store.database, whole('Đường Bưởi', 'Đường Láng', 'Bưởi'));
    const find = async (beginning: string) => {
      const found = await unitsOn(store.database, { day: EARLIEST, beginning, limit: 9 });
      return found.map(({ version }) => version.name);
    };
    expect(await find('DUONG')).toEqual(['Đường Bưởi', 'Đường Láng']);
    expect(await find('đường b')).toEqual(['Đường Bưởi']);
    expect(await find('c2')).toEqual(['Bưởi']);
    expect(await find('100%')).toEqual([]);
  });

  test('a text that is no identity names no unit', async () => {
    const none = "'; drop table unit; --" as UnitId;
    expect(await unitOn(store.database, none, EARLIEST)).toBeUndefined();
    expect(await unitHistory(store.database, none)).toBeUndefined();
    expect(await pathToRoot(store.database, none, EARLIEST)).toEqual([]);
    expect(
      await unitOn(store.database, newIdentity() as string as UnitId, EARLIEST),
    ).toBeUndefined();
  });
});

eachStore('the history of a unit', (store) => {
  test('tells what it came from and what it became, past units that live within a day', async () => {
    const kept = await keep(store.database, whole('One', 'Two', 'Three'));
    const [, one, two, three] = kept.organisation.units.map(({ id }) => id);
    if (one === undefined || two === undefined || three === undefined) return;
    const day = parseDay('2025-01-01') ?? (0 as Day);
    const half = { whole: { numerator: 1n, denominator: 2n }, byBasis: new Map() };
    const outcome = await store.database.transaction((tx) =>
      enterReorganisation(
        tx,
        {
          on: day,
          legalBasis: 'Decision 1',
          steps: [
            { kind: 'merge', units: [one], into: two },
            { kind: 'transfer', unit: two, part: { to: three, shares: half } },
          ],
        },
        {
          actor: 'operator',
          bases: [],
          loadOpenWork: () => Promise.resolve([]),
          listener: () => Promise.resolve(),
        },
      ),
    );
    expect(outcome.state).toBe('done');
    const related = (units: readonly RelatedUnit[] = []) =>
      units.map(({ code, kinds, legalBasis }) => [code, ...kinds, legalBasis].join(' '));
    const histories = await Promise.all(
      [one, two, three].map((id) => unitHistory(store.database, id)),
    );
    expect(histories.map((each) => related(each?.cameFrom))).toEqual([
      [],
      ['C0 merge split Decision 1'],
      ['C0 merge split Decision 1', 'C1 split Decision 1'],
    ]);
    expect(histories.map((each) => related(each?.became))).toEqual([
      ['C1 merge split Decision 1', 'C2 merge split Decision 1'],
      ['C2 split Decision 1'],
      [],
    ]);
    expect(histories[0]?.versions.map(({ code, period }) => [code, period.until])).toEqual([
      ['C0', day],
    ]);
  });
});

eachStore('the tables of the organisation in the store', (store) => {
  test('are those of the organisation that was recorded, up to the order of their rows', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, async ({ organisation }) => {
        await emptyStore(store.database);
        await store.database.transaction(async (tx) => {
          const event = await recordEvent(tx, { kind: 'test', actor: 'import', data: {} });
          await recordOrganisation(tx, { before: undefined, after: organisation, event });
        });
        const loaded = await loadOrganisation(store.database);
        for (const table of ['units', 'successions', 'groups'] as const) {
          const lines = (from: Organisation) => [...organisationTable(from, table)].sort();
          expect(lines(loaded?.organisation ?? whole())).toEqual(lines(organisation));
        }
      }),
      { numRuns: 10 },
    );
  });
});
