import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST, LATEST } from '#kernel/day.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { expectedNodes, keep, nodesOf, someSeed } from '#test/support/kept-trees.ts';
import { eachStore } from '#test/support/store.ts';
import { dropTreesFrom, structureTreeOn } from './structure-trees.ts';

const RUNS = { numRuns: 15 };

eachStore('structure trees', (store) => {
  test('are those of the model on their day, and hold on every day of their stretch', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, fc.constantFrom(...DAYS), async (grown, on) => {
        await emptyStore(store.database);
        const kept = await keep(store.database, grown.organisation);
        const tree = await store.database.transaction((tx) => structureTreeOn(tx, kept, on));
        const { units } = kept.organisation;
        const expected = expectedNodes(treeOn(units, on), kept.numberOf);
        expect(await nodesOf(store.database, tree.number)).toEqual(expected);
        for (const each of DAYS) {
          const isWithin = tree.validFrom <= each && each < tree.validUntil;
          const isSame =
            JSON.stringify(treeOn(units, each).nodes) === JSON.stringify(treeOn(units, on).nodes);
          expect(isWithin).toBe(isSame);
        }
      }),
      RUNS,
    );
  });

  test('are made once, also by two who ask at once', async () => {
    await emptyStore(store.database);
    const kept = await keep(store.database, someSeed());
    const trees = await Promise.all(
      DAYS.map((on) => store.database.transaction((tx) => structureTreeOn(tx, kept, on))),
    );
    const tree = { number: trees[0]?.number, validFrom: EARLIEST, validUntil: LATEST };
    expect(trees).toEqual(DAYS.map(() => tree));
    expect((await nodesOf(store.database, trees[0]?.number ?? 0)).length).toBe(13);
  });

  test('are dropped where they reach the day from which the organisation changes', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, fc.constantFrom(...DAYS), async (grown, from) => {
        await emptyStore(store.database);
        const kept = await keep(store.database, grown.organisation);
        await store.database.transaction(async (tx) => {
          for (const on of DAYS) await structureTreeOn(tx, kept, on);
          await dropTreesFrom(tx, from);
        });
        const left = await store.database.query(
          'select from structure_tree where valid_until >= $1::date',
          [new Date(from * 86_400_000).toISOString()],
        );
        expect(left).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
