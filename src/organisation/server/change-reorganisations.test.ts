import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import type {
  Reorganisation,
  ReorganisationId,
} from '#organisation/model/reorganisation/reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import { withUnitIds } from '#organisation/model/with-unit-ids.ts';
import type { Database } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import {
  correctReorganisation,
  enterReorganisation,
  undoReorganisation,
  type ReorganisationContext,
  type ReorganisationOutcome,
} from './change-reorganisations.ts';
import { identifyUnits, recordBase } from './import-organisation.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';
import { previewReorganisation } from './preview-reorganisation.ts';
import { listReorganisations, reorganisationVersions } from './reorganisation-records.ts';

interface Contradiction {
  readonly code: 'contradiction';
}

const CONTEXT: ReorganisationContext<Contradiction> = {
  actor: 'operator',
  bases: ['population'],
  loadOpenWork: () => Promise.resolve([]),
  listener: () => Promise.resolve(),
};

const FOLLOWERS = {
  loadBases: () => Promise.resolve(['population']),
  loadOpenWork: () => Promise.resolve([]),
  findObstacles: () => Promise.resolve([]),
};

function day(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}

function someSeed() {
  const [grown] = fc.sample(grownOrganisation, 1);
  if (grown === undefined) throw new Error('expected a sample');
  return grown.seed;
}

/** Names of the seed's units to their identities in the store, and back. */
type Names = Map<string, UnitId>;

async function importSeed(database: Database): Promise<{ kept: KeptOrganisation; names: Names }> {
  await emptyStore(database);
  const identified = identifyUnits(someSeed());
  const kept = await database.transaction(async (tx) => {
    const event = await recordEvent(tx, { kind: 'test', actor: 'import', data: {} });
    return recordBase(tx, identified, event);
  });
  return { kept, names: new Map([...identified.importedAs].map(([id, name]) => [name, id])) };
}

function translated(reorganisation: Reorganisation, names: Names): Reorganisation {
  return withReorganisationUnits(reorganisation, (unit) => names.get(unit) ?? unit);
}

function done<Other>(outcome: ReorganisationOutcome<Other>) {
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

function codesOfRefusal(outcome: ReorganisationOutcome<Contradiction>): readonly string[] {
  return outcome.state === 'done' ? [] : outcome.problems.map(({ code }) => code);
}

async function everyRow(database: Database): Promise<unknown> {
  return Promise.all(
    [
      'event',
      'unit',
      'unit_alias',
      'unit_version',
      'succession',
      'reorganisation',
      'organisation_state',
    ].map((table) => database.query(`select * from ${table} order by 1, 2`)),
  );
}

eachStore('reorganisations', (store) => {
  const enter = (reorganisation: Reorganisation, context = CONTEXT) =>
    store.database.transaction((tx) => enterReorganisation(tx, reorganisation, context));

  test('entered one by one make of the store what they make of the model', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, async ({ organisation, reorganisations }) => {
        const { names } = await importSeed(store.database);
        for (const each of reorganisations) {
          const { newUnits } = done(await enter(translated(each, names)));
          for (const [name, id] of newUnits) names.set(name, id);
        }
        const nameOf = new Map([...names].map(([name, id]) => [id, name as UnitId]));
        const loaded = await loadOrganisation(store.database);
        const named = withUnitIds(loaded?.organisation ?? organisation, (id) => {
          const [unit = id, ...aside] = id.split('~') as UnitId[];
          return [nameOf.get(unit) ?? unit, ...aside].join('~') as UnitId;
        });
        const sorted = (units: typeof named.units) =>
          units.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect({ ...named, units: sorted(named.units) }).toEqual({
          ...organisation,
          units: sorted(organisation.units),
        });
      }),
      { numRuns: 15 },
    );
  });

  test('undone one by one, the last first, leave the organisation as it was at each event', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, async ({ reorganisations }) => {
        const { kept, names } = await importSeed(store.database);
        const stages = [kept];
        for (const each of reorganisations.slice(0, 5)) {
          const outcome = done(await enter(translated(each, names)));
          for (const [name, id] of outcome.newUnits) names.set(name, id);
          stages.push(outcome.kept);
        }
        const held = await listReorganisations(store.database);
        for (const [index, { id, version }] of held.toReversed().entries()) {
          const outcome = await store.database.transaction((tx) =>
            undoReorganisation(tx, { id, version }, CONTEXT),
          );
          const before = stages.at(-2 - index);
          expect(done(outcome).kept.organisation).toEqual(before?.organisation);
        }
        for (const { revision: recordedAt, organisation } of stages) {
          const loaded = await loadOrganisation(store.database, { recordedAt });
          expect(loaded?.organisation).toEqual(organisation);
        }
      }),
      { numRuns: 8 },
    );
  });

  describe('of a small organisation', () => {
    const merger = (names: Names, on: string, ...units: readonly string[]): Reorganisation => {
      const [from, into] = units.map((name) => names.get(name) ?? (name as UnitId));
      if (from === undefined || into === undefined) throw new Error('expected two units');
      return {
        on: day(on),
        legalBasis: `Decision of ${on}`,
        steps: [{ kind: 'merge', units: [from], into }],
      };
    };
    const codesOn = async (on: string) => {
      const kept = await loadOrganisation(store.database);
      return kept?.organisation.units.flatMap((unit) => versionOn(unit, day(on))?.code ?? []);
    };

    test('a unit that is made gets an identity, and keeps it when the reorganisation is corrected', async () => {
      const { names } = await importSeed(store.database);
      const making = (name: string, code: string): Reorganisation => ({
        on: day('2025-01-01'),
        legalBasis: '',
        steps: [
          {
            kind: 'create',
            unit: {
              id: name as UnitId,
              code,
              name: 'New',
              level: 'commune',
              parent: names.get('P1'),
            },
          },
          { kind: 'merge', units: [names.get('P1-1') ?? ('' as UnitId)], into: name as UnitId },
        ],
      });
      const { id, version, newUnits } = done(await enter(making('new', 'N1')));
      const unit = newUnits.get('new') ?? '';
      expect(unit).toMatch(/^[\da-f-]{36}$/);
      const corrected = await store.database.transaction((tx) =>
        correctReorganisation(tx, { id, version, reorganisation: making(unit, 'N2') }, CONTEXT),
      );
      expect(done(corrected).newUnits).toEqual(new Map([[unit, unit]]));
      expect(await codesOn('2025-01-01')).toContain('N2');
      const versions = await reorganisationVersions(store.database, id);
      expect(versions.map((each) => [each.version, each.recordedUntil])).toEqual([
        [1, done(corrected).event],
        [2, undefined],
      ]);
    });

    test('one dated before another is taken first', async () => {
      const { names } = await importSeed(store.database);
      await enter(merger(names, '2025-07-01', 'P1-1', 'P1-2'));
      done(await enter(merger(names, '2025-01-01', 'P2-1', 'P2-2')));
      const held = await listReorganisations(store.database);
      expect(held.map(({ reorganisation }) => reorganisation.on)).toEqual(
        ['2025-01-01', '2025-07-01'].map(day),
      );
      expect(await codesOn('2025-03-01')).not.toContain('P2-1');
      expect(await codesOn('2025-03-01')).toContain('P1-1');
    });

    test.for([
      ['a version seen that is not held', { version: 2 }, 'reorganisation-changed'],
      ['one that is not there', { id: 'other' as ReorganisationId }, 'no-such-reorganisation'],
    ] as const)('undoing %s is refused and changes nothing', async ([_what, seen, code]) => {
      const { names } = await importSeed(store.database);
      const { id, version } = done(await enter(merger(names, '2025-01-01', 'P1-1', 'P1-2')));
      const before = await everyRow(store.database);
      const outcome = await store.database.transaction((tx) =>
        undoReorganisation(tx, { id, version, ...seen }, CONTEXT),
      );
      expect(codesOfRefusal(outcome)).toEqual([code]);
      expect(await everyRow(store.database)).toEqual(before);
    });

    test('what others refuse leaves nothing behind', async () => {
      const { names } = await importSeed(store.database);
      const before = await everyRow(store.database);
      const outcome = await enter(merger(names, '2025-01-01', 'P1-1', 'P1-2'), {
        ...CONTEXT,
        async listener(tx, { event, report }) {
          await tx.query('insert into structure_tree (valid_from, valid_until) values ($1, $2)', [
            '2020-01-01',
            '2021-01-01',
          ]);
          expect(event).toBeGreaterThan(0);
          report({ code: 'contradiction' });
        },
      });
      expect(codesOfRefusal(outcome)).toEqual(['contradiction']);
      expect(await everyRow(store.database)).toEqual(before);
      expect(await store.database.query('select from structure_tree')).toEqual([]);
    });

    test('of two that merge the same unit at once, one is refused', async () => {
      const { names } = await importSeed(store.database);
      const outcomes = await Promise.all([
        enter(merger(names, '2025-01-01', 'P1-1', 'P1-2')),
        enter(merger(names, '2025-01-01', 'P1-1', 'P1-3')),
      ]);
      expect(outcomes.flatMap(codesOfRefusal)).toEqual(['unit-not-there']);
      expect((await listReorganisations(store.database)).length).toBe(1);
    });

    test('two about other units at once are both entered', async () => {
      const { names } = await importSeed(store.database);
      const outcomes = await Promise.all([
        enter(merger(names, '2025-01-01', 'P1-1', 'P1-2')),
        enter(merger(names, '2025-01-01', 'P2-1', 'P2-2')),
      ]);
      expect(outcomes.flatMap(codesOfRefusal)).toEqual([]);
      expect(await codesOn('2025-01-01')).toHaveLength(11);
    });

    test('an event tells what was before and what is after, and which units it changed', async () => {
      const { names } = await importSeed(store.database);
      const reorganisation = merger(names, '2025-01-01', 'P1-1', 'P1-2');
      const { id, version } = done(await enter(reorganisation));
      await store.database.transaction((tx) => undoReorganisation(tx, { id, version }, CONTEXT));
      const events = await store.database.query<{ kind: string; data: Record<string, unknown> }>(
        `select kind, data from event where kind like 'reorganisation%' order by number`,
      );
      const written = {
        on: '2025-01-01',
        legalBasis: 'Decision of 2025-01-01',
        steps: [{ kind: 'merge', units: [names.get('P1-1')], into: names.get('P1-2') }],
      };
      const none = { opened: [], ended: [], changed: [], removed: [] };
      expect(events).toEqual([
        {
          kind: 'reorganisation-entered',
          data: {
            id,
            version: 1,
            before: null,
            after: written,
            units: { ...none, ended: [names.get('P1-1')] },
          },
        },
        {
          kind: 'reorganisation-undone',
          data: {
            id,
            version: 1,
            before: written,
            after: null,
            units: { ...none, changed: [names.get('P1-1')] },
          },
        },
      ]);
    });

    test('a preview says what would come of it and writes nothing', async () => {
      const { names } = await importSeed(store.database);
      await enter(merger(names, '2025-07-01', 'P2-1', 'P2-2'));
      const before = await everyRow(store.database);
      const reorganisation = merger(names, '2025-01-01', 'P1-1', 'P1-2');
      const preview = await store.database.snapshot((view) =>
        previewReorganisation(view, { kind: 'enter', reorganisation }, FOLLOWERS),
      );
      if (preview.kind !== 'seen') throw new Error(JSON.stringify(preview.problems));
      expect(preview.obstacles).toEqual([]);
      expect(preview.difference.ended).toEqual([names.get('P1-1')]);
      expect(preview.onItsDay?.closes.map(({ unit }) => unit)).toEqual([names.get('P1-1')]);
      const joins = preview.onItsDay?.series.filter(({ outcome }) => outcome === 'joins');
      expect(new Set(joins?.map(({ unit }) => unit))).toEqual(
        new Set([names.get('P1-1'), names.get('P1-2')]),
      );
      expect(await everyRow(store.database)).toEqual(before);
    });

    test('a preview of one that a later one contradicts says so', async () => {
      const { names } = await importSeed(store.database);
      await enter(merger(names, '2025-07-01', 'P2-1', 'P2-2'));
      const reorganisation = merger(names, '2025-01-01', 'P2-1', 'P2-3');
      const preview = await store.database.snapshot((view) =>
        previewReorganisation(view, { kind: 'enter', reorganisation }, FOLLOWERS),
      );
      expect(preview).toMatchObject({
        kind: 'impossible',
        problems: [{ code: 'later-does-not-fit', facts: { cause: { facts: { unit: 'P2-1' } } } }],
      });
    });
  });

  test('cannot be entered where there is no organisation', async () => {
    await emptyStore(store.database);
    const outcome = await enter({ on: day('2025-01-01'), legalBasis: '', steps: [] });
    expect(codesOfRefusal(outcome)).toEqual(['no-organisation']);
  });
});
