import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLIEST, LATEST, parseDay, type Day } from '#kernel/day.ts';
import { treeOn, type UnitTree } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { recordOrganisation } from '#organisation/server/record-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import {
  DAYS,
  grownOrganisation,
  type GrownOrganisation,
} from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import {
  allPeriods,
  changeStructureDates,
  placePeriodsAgain,
  reportingPeriods,
  toldStructureDates,
} from './reporting-periods.ts';
import { dropTreesFrom, structureTreeOn } from './structure-trees.ts';

const RUNS = { numRuns: 15 };

function day(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}

async function keep(
  database: Database,
  after: GrownOrganisation['organisation'],
  before?: KeptOrganisation,
): Promise<KeptOrganisation> {
  return database.transaction(async (tx) => {
    const event = await recordEvent(tx, { kind: 'test', actor: 'operator', data: {} });
    return recordOrganisation(tx, { before, after, event });
  });
}

interface NodeRow {
  readonly unit: number;
  readonly position: number;
  readonly last_position: number;
  readonly depth: number;
  readonly parent: number | null;
  readonly above: readonly number[];
  readonly is_leaf: boolean;
  readonly code: string;
}

async function nodesOf(database: Database, tree: number): Promise<readonly NodeRow[]> {
  return database.query<NodeRow>(
    `select unit, position, last_position, depth, parent, above, is_leaf, code
    from structure_node where tree = $1 order by position`,
    [tree],
  );
}

/** What the store should hold of a tree of the model, found in the plainest way. */
function expectedNodes({ nodes }: UnitTree, numberOf: KeptOrganisation['numberOf']): NodeRow[] {
  const number = (position: number) => {
    const node = nodes[position];
    return node === undefined ? null : (numberOf.get(node.unit) ?? null);
  };
  const pathOf = (position: number): number[] => {
    const superior = number(position);
    return superior === null ? [] : [superior, ...pathOf(nodes[position]?.parent ?? -1)];
  };
  return nodes.map(({ version, parent, depth }, position) => {
    const isBelow = (at: number): boolean =>
      at === position || (at > 0 && isBelow(nodes[at]?.parent ?? -1));
    const branch = nodes.map((_node, at) => at).filter((at) => isBelow(at));
    return {
      unit: number(position) ?? 0,
      position,
      last_position: branch.at(-1) ?? position,
      depth,
      parent: number(parent),
      above: pathOf(parent),
      is_leaf: branch.length === 1,
      code: version.code,
    };
  });
}

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

function someSeed(): GrownOrganisation['seed'] {
  const [grown] = fc.sample(grownOrganisation, 1);
  if (grown === undefined) throw new Error('expected a sample');
  return grown.seed;
}

eachStore('reporting periods', (store) => {
  const TOLD = new Map([['2026-H1', day('2026-06-14')]]);
  const noReport = (): void => undefined;
  const ask = (kept: KeptOrganisation, codes: readonly string[], told = TOLD) =>
    store.database.transaction((tx) =>
      reportingPeriods(tx, kept, { codes, told, report: noReport }),
    );

  describe('of an organisation', () => {
    test('are made with the structure date told, or else the last day by the calendar', async () => {
      await emptyStore(store.database);
      const kept = await keep(store.database, someSeed());
      const periods = await ask(kept, ['2026-H1', '2025-H2']);
      expect([...periods].map(([code, { structureDate }]) => [code, structureDate])).toEqual([
        ['2025-H2', day('2025-12-31')],
        ['2026-H1', day('2026-06-14')],
      ]);
      expect(await ask(kept, ['2026-H1', '2025-H2'])).toEqual(periods);
      expect(await toldStructureDates(store.database)).toEqual(TOLD);
    });

    test('are made once, also by two who ask at once', async () => {
      await emptyStore(store.database);
      const kept = await keep(store.database, someSeed());
      const codes = ['2024', '2025', '2026'];
      const both = await Promise.all([ask(kept, codes), ask(kept, codes.toReversed())]);
      expect(both[0]).toEqual(both[1]);
      expect((await allPeriods(store.database)).length).toBe(3);
    });

    test('keep their structure date where another is told later, which is reported', async () => {
      await emptyStore(store.database);
      const kept = await keep(store.database, someSeed());
      const before = await ask(kept, ['2026-H1'], new Map());
      const problems: unknown[] = [];
      const after = await store.database.transaction((tx) =>
        reportingPeriods(tx, kept, {
          codes: ['2026-H1'],
          told: TOLD,
          report: (problem) => problems.push(problem),
        }),
      );
      expect(after).toEqual(before);
      const facts = { period: '2026-H1', told: '2026-06-14', held: '2026-06-30' };
      expect(problems).toEqual([{ code: 'another-structure-date', facts }]);
    });

    test('move to the tree of another structure date, and back', async () => {
      await fc.assert(
        fc.asyncProperty(grownOrganisation, async ({ organisation }) => {
          await emptyStore(store.database);
          const kept = await keep(store.database, organisation);
          await ask(kept, ['2020', '2023']);
          const before = await allPeriods(store.database);
          const change = (told: ReadonlyMap<string, Day | undefined>) =>
            store.database.transaction((tx) => changeStructureDates(tx, kept, told));
          const moved = await change(new Map([['2020', day('2023-12-31')]]));
          expect(moved.map(({ after }) => after.tree)).toEqual([before[1]?.tree]);
          await change(new Map([['2020', undefined]]));
          expect(await allPeriods(store.database)).toEqual(before);
        }),
        { numRuns: 5 },
      );
    });

    test('stand on the right trees again after a reorganisation, however often', async () => {
      await fc.assert(
        fc.asyncProperty(grownOrganisation, async ({ seed, organisation }) => {
          await emptyStore(store.database);
          let kept = await keep(store.database, seed);
          const codes = DAYS.map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10));
          await ask(kept, codes);
          for (const after of [organisation, seed, organisation]) {
            kept = await keep(store.database, after, kept);
            const { units } = kept.organisation;
            const from = DAYS[1] ?? EARLIEST;
            const touched = await store.database.transaction((tx) =>
              placePeriodsAgain(tx, kept, from),
            );
            expect(touched.map(({ code }) => code)).toEqual(codes.slice(1));
            for (const { tree, structureDate } of await allPeriods(store.database)) {
              const expected = expectedNodes(treeOn(units, structureDate), kept.numberOf);
              expect(await nodesOf(store.database, tree)).toEqual(expected);
            }
          }
        }),
        { numRuns: 8 },
      );
    });
  });
});
