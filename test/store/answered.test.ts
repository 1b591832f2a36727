import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { readTotalsOn } from '#figures/server/read/read-on-day.ts';
import { recomputeTotals } from '#figures/server/totals/recompute-totals.ts';
import type { Database } from '#platform/server/database/database.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore, MIGRATIONS } from '#test/support/store.ts';
import { figureRows, tablesOf, wantedFigures } from '#test/support/told-organisation.ts';
import { doDeeds, figureDeeds, tellStore } from '#test/support/told-store.ts';
import { day, tell } from '#test/support/told-tables.ts';

const TOLD = ['people', 'events', 'lowest', 'rank'];

/** A, B and D are asked, B only for one; A, C and D tell: two unasked figures and two silent units. */
const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,A,commune,P,,
B,B,commune,P,,
C,C,commune,P,,
D,D,commune,R,,
N,New,commune,P,2026-03-01,`.replace('B,B,commune,P,,', 'B,B,commune,P,,2026-02-28'),
  successions: '2026-03-01,merge,B,N,1,1',
  figures: `A,2025,people,2
A,2025,events,1
C,2025,people,3
C,2025,events,1
D,2025,events,4`,
  asked: `A,2025,people
A,2025,events
B,2025,people
D,2025,events`,
};

eachStore('who was asked and told', (store) => {
  test.each([
    ['2025-12-31', 'people', ['R 2 2 1', 'P 2 2 1', 'A 1 1 1', 'B 0 1 0', 'C 1 0 0']],
    ['2026-03-01', 'people', ['R 2 2 1', 'P 2 2 1', 'A 1 1 1', 'C 1 0 0', 'N 0 1 0']],
    ['2025-12-31', 'per_event', ['R 2 1 1', 'P 2 1 1', 'A 1 1 1', 'C 1 0 0']],
    ['2026-03-01', 'per_event', ['R 2 1 1', 'P 2 1 1', 'A 1 1 1', 'C 1 0 0']],
  ])('is not made up for by who told unasked: on %s, %s', async (on, indicator, expected) => {
    const kept = await tellStore(store.database, TABLES);
    const codes = ['R', 'P', 'A', 'B', 'C', 'N'];
    const numberOf = new Map(
      kept.organisation.units.map(({ id, versions }) => [versions[0].code, kept.numberOf.get(id)]),
    );
    const known = await loadIndicators(store.database);
    const answer = await readTotalsOn(store.database, known, {
      ...{ period: '2025', day: day(on), scope: 'both' },
      units: codes.map((code) => numberOf.get(code) ?? 0),
      indicators: [known.byCode.get(indicator)?.number ?? 0],
    });
    if (answer.kind === 'refused') throw new Error(answer.problem.code);
    const codeOf = new Map([...numberOf].map(([code, number]) => [number, code]));
    const read = answer.result.totals.map(({ unit, reported, expected: asked, answered }) =>
      [codeOf.get(unit), reported, asked, answered].join(' '),
    );
    expect(read).toEqual(expected);
    const { told } = await tell(TABLES);
    const { tree, totals } = rollUp(told, day(on));
    const series = totals.find((each) => each.series.indicator.code === indicator);
    const rolledUp = Array.from({ length: series?.length ?? 0 }, (_each, index) => {
      const total = series?.at(index);
      const code = tree.nodes[total?.position ?? -1]?.version.code;
      return [code, total?.reported, total?.expected, total?.answered].join(' ');
    });
    expect(rolledUp.filter((row) => !row.startsWith('D')).toSorted()).toEqual(read.toSorted());
  });

  describe('is counted', () => {
    test('the same figure by figure, all anew, and where a store of before is brought up to date', async () => {
      await fc.assert(
        fc.asyncProperty(
          grownOrganisation,
          wantedFigures(TOLD),
          figureDeeds(TOLD),
          async ({ seed }, asked, deeds) => {
            const kept = await tellStore(store.database, {
              ...tablesOf(seed, figureRows(seed, asked)),
              asked: figureRows(
                seed,
                asked.filter((_each, index) => index % 2 === 0),
              )
                .map(({ unitCode, period, indicator }) => `${unitCode},${period},${indicator}`)
                .join('\n'),
            });
            await doDeeds(store.database, kept, deeds);
            const counted = await keptCounts(store.database);
            await countAnew(store.database);
            expect(await keptCounts(store.database)).toEqual(counted);
            await store.database.query('update total set answered = 0, accepted_answered = 0');
            await store.database.query(backfill());
            expect(await keptCounts(store.database)).toEqual(counted);
          },
        ),
        { numRuns: 10 },
      );
    }, 60_000);
  });
});

/** What is left where nothing is told nor asked any more is no total. */
async function keptCounts(database: Database): Promise<readonly string[] | undefined> {
  const { total } = await storeState(database);
  const isFelt = (row: string): boolean =>
    /"(reported|expected|accepted_reported)": [1-9]/.test(row);
  return total
    ?.filter(isFelt)
    .map((row) => row.replaceAll(/"(accepted_)?value": [^,}]+/g, ''))
    .sort();
}

async function countAnew(database: Database): Promise<void> {
  for (const { number: period } of await allPeriods(database)) {
    await database.transaction(async (tx) =>
      recomputeTotals(tx, { period, figures: await readPeriodFigures(tx, period) }),
    );
  }
}

/** The statement of the migration that fills the columns in. */
function backfill(): string {
  const migration = readFileSync(join(MIGRATIONS, '0007-answered.sql'), 'utf8');
  return migration.slice(migration.indexOf('with cell as'));
}
