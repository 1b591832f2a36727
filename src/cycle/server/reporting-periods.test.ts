import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLIEST, parseDay, type Day } from '#kernel/day.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { expectedNodes, keep, nodesOf, someSeed } from '#test/support/kept-trees.ts';
import { eachStore } from '#test/support/store.ts';
import { changeStructureDate } from './change-structure-date.ts';
import { allPeriods, periodOf, toldStructureDates } from './kept-periods.ts';
import { placePeriodsAgain } from './period-trees.ts';
import { reportingPeriods } from './reporting-periods.ts';

function day(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}

eachStore('reporting periods', (store) => {
  const TOLD = new Map([['2026-H1', day('2026-06-14')]]);
  const noReport = (): void => undefined;
  const ask = (kept: KeptOrganisation, codes: readonly string[], told = TOLD) =>
    store.database.transaction((tx) =>
      reportingPeriods(tx, kept, { codes, told, actor: 'import', report: noReport }),
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

    test('are opened by one event each, which tells the structure dates that were told', async () => {
      await emptyStore(store.database);
      const kept = await keep(store.database, someSeed());
      await Promise.all([ask(kept, ['2026-H1', '2025-H2']), ask(kept, ['2025-H2'])]);
      await ask(kept, ['2026-H1', '2025-H2']);
      const events = await store.database.query<{ data: { after: readonly object[] } }>(
        "select data from event where kind = 'periods-opened' and actor = 'import'",
      );
      const opened = events.flatMap(({ data }) => data.after);
      expect(opened).toHaveLength(2);
      expect(opened).toContainEqual({ code: '2025-H2', structureDate: null });
      expect(opened).toContainEqual({ code: '2026-H1', structureDate: '2026-06-14' });
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
          actor: 'import',
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
          const told = new Map([['2020', day('2020-12-31')]]);
          await ask(kept, ['2020', '2023'], told);
          const before = await allPeriods(store.database);
          const move = async (structureDate: Day) => {
            const period = await periodOf(store.database, '2020');
            if (period === undefined) throw new Error('expected the period');
            return store.database.transaction((tx) =>
              changeStructureDate(tx, kept, { period, structureDate }),
            );
          };
          const moved = await move(day('2023-12-31'));
          expect(moved.tree).toBe(before[1]?.tree);
          expect(await periodOf(store.database, '2020')).toEqual(moved);
          await move(day('2020-12-31'));
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
