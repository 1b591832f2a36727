import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Organisation } from '#organisation/model/organisation.ts';
import { reorganise } from '#organisation/model/reorganisation/reorganise.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { grownOrganisation, type GrownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { importOrganisation } from './import-organisation.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';
import { recordOrganisation } from './record-organisation.ts';

const RUNS = { numRuns: 20 };

/** The seed and what it became by each reorganisation. */
function stagesOf({ seed, reorganisations }: GrownOrganisation): readonly Organisation[] {
  const stages = [seed];
  for (const each of reorganisations) {
    const last = stages.at(-1) ?? seed;
    stages.push(reorganise(last, each, { bases: ['population'], report: () => undefined }));
  }
  return stages;
}

async function newEvent(tx: Transaction): Promise<number> {
  return recordEvent(tx, { kind: 'test', actor: 'operator', data: {} });
}

async function recordAll(
  database: Database,
  stages: readonly Organisation[],
): Promise<readonly KeptOrganisation[]> {
  const recorded: KeptOrganisation[] = [];
  for (const after of stages) {
    await database.transaction(async (tx) => {
      const [before, event] = [recorded.at(-1), await newEvent(tx)];
      recorded.push(await recordOrganisation(tx, { before, after, event }));
    });
  }
  return recorded;
}

function byId(organisation: Organisation): Organisation {
  const units = organisation.units.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...organisation, units };
}

eachStore('the organisation in the store', (store) => {
  test('is the one that was recorded, at every event', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, async (grown) => {
        await emptyStore(store.database);
        const stages = stagesOf(grown);
        const recorded = await recordAll(store.database, stages);
        for (const [index, kept] of recorded.entries()) {
          const loaded = await loadOrganisation(store.database, { recordedAt: kept.revision });
          expect(loaded?.organisation).toEqual(kept.organisation);
          expect(byId(kept.organisation)).toEqual(byId(stages[index] ?? grown.seed));
        }
        expect(await loadOrganisation(store.database)).toEqual(recorded.at(-1));
      }),
      RUNS,
    );
  });

  test('keeps the rows of what a change leaves as it was', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, async ({ seed, organisation }) => {
        await emptyStore(store.database);
        await recordAll(store.database, [seed, organisation, organisation]);
        const rows = await store.database.query<{ count: string }>(
          `select count(*) from unit_version
          where recorded_from = (select max(number) from event)`,
        );
        expect(rows[0]?.count).toBe('0');
      }),
      { numRuns: 5 },
    );
  });

  test('knows imported units by identities of its own, and by the names they were read under', async () => {
    await emptyStore(store.database);
    const [seed] = fc.sample(grownOrganisation, 1).map((grown) => grown.seed);
    if (seed === undefined) return;
    const kept = await store.database.transaction(async (tx) =>
      importOrganisation(tx, seed, await newEvent(tx)),
    );
    expect(await loadOrganisation(store.database)).toEqual(kept);
    expect(kept.organisation.units.map(({ id }) => id)).not.toContain('R');
    const names = await store.database.query<{ outside_id: string; id: string }>(
      `select outside_id, id from unit_alias join unit on unit = number
      where scheme = 'import' order by number`,
    );
    expect(names.map((row) => row.outside_id)).toEqual(seed.units.map(({ id }) => id));
    expect(names.map((row) => row.id)).toEqual(kept.organisation.units.map(({ id }) => id));
  });

  test('is not there before it was imported', async () => {
    await emptyStore(store.database);
    expect(await loadOrganisation(store.database)).toBeUndefined();
    const events = await store.database.transaction(async (tx) => [
      await newEvent(tx),
      await newEvent(tx),
    ]);
    const [seed] = fc.sample(grownOrganisation, 1).map((grown) => grown.seed);
    const [before = 0, event = 0] = events;
    if (seed === undefined) return;
    await store.database.transaction((tx) => importOrganisation(tx, seed, event));
    expect(await loadOrganisation(store.database, { recordedAt: before })).toBeUndefined();
  });
});
