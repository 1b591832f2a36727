import { importTables } from '#figures/server/import/import-path.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { restatedTotals } from '#figures/server/restate/restate-totals.ts';
import type { Database } from '#platform/server/database/database.ts';
import { day, tell } from '#test/support/told-tables.ts';
import type { BenchRow } from './bench-row.ts';
import { mergedCommunes } from './merged-communes.ts';
import { refuse } from './reference-tables.ts';
import { median, timed } from './rounds.ts';
import { scratchStore, storeKinds } from './scratch-store.ts';

const ROUNDS = 5;
const AFTER = day('2025-07-01');

/** The totals of 10,035 communes on the 3,321 that came of them. */
export async function* measureRestating(): AsyncGenerator<BenchRow> {
  const { told } = await tell(mergedCommunes());
  const source = { actor: 'operator', data: { file: 'bench' } } as const;
  for (const kind of storeKinds()) {
    await using store = await scratchStore(kind);
    const { database } = store;
    await database.transaction((tx) => importTables(tx, { told, source, report: refuse }));
    await database.query('analyze');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await database.query('delete from restatement');
      times.push(await timed(() => restate(database)));
    }
    yield {
      what: `${kind}: 1,003,500 figures of 10,035 communes restated on 3,321, and kept`,
      measured: {
        seconds: median(times) / 1000,
        'indicators whose whole differs': await changedWholes(database),
      },
      budget: { of: 'seconds', atMost: 5 },
    };
  }
}

async function restate(database: Database): Promise<void> {
  const wish = { period: '2024', day: AFTER, scope: 'both' } as const;
  const answer = await restatedTotals(database, wish, async (_queries, place) => place.kind);
  if (answer.kind === 'refused') refuse(answer.problem);
  else if (answer.result !== 'restated') throw new Error('bench: expected it to be restated');
}

/** Counts the indicators whose total of the whole is not, to the last digit, what was told. */
async function changedWholes(database: Database): Promise<number> {
  const { byNumber } = await loadIndicators(database);
  const [row] = await database.query<{ same: number }>(
    `select count(*)::int as same
     from restated_total
     join (select indicator, sum(value) as value from figure group by indicator) told
       using (indicator, value)
     where unit = (select unit from structure_node where parent is null limit 1)`,
  );
  return byNumber.size - (row?.same ?? 0);
}
