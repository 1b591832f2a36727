import { changeFigure } from '#figures/server/figure/change-figure.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { BenchRow } from './bench-row.ts';
import { ONE_MILLION } from './large-folder.ts';
import { referenceTables, refuse } from './reference-tables.ts';
import { inTurn } from './rounds.ts';
import { scratchStore, storeKinds, type ScratchStore } from './scratch-store.ts';

const ROUNDS = 9;
/** Figures saved in each round of each piece of work. */
const SAVES = 240;
const WRITERS = 8;

/** One figure saved with all totals above it, beside the same write of an indicator without totals. */
export async function* measureSave(): AsyncGenerator<BenchRow> {
  const told = await referenceTables(ONE_MILLION);
  for (const kind of storeKinds()) {
    await using store = await scratchStore(kind);
    const source = { actor: 'operator', data: { file: 'bench' } } as const;
    await store.database.transaction((tx) => importTables(tx, { told, source, report: refuse }));
    await addWithoutTotals(store.database);
    await store.database.query('analyze');
    const cells = await cellsOf(store.database);
    yield await oneWriter(kind, store.database, cells);
    if (kind === 'PostgreSQL') yield* manyWriters(store.database, cells);
  }
}

const PERIOD = '2025-H2';
const ALONE = 'alone-';

/** Beside each indicator one whose figures nothing adds up, with the same figures in one period. */
async function addWithoutTotals(database: Database): Promise<void> {
  await database.query(
    `insert into indicator (id, code, name, name_en, unit_of_measure, decimals, aggregation)
     select gen_random_uuid(), '${ALONE}' || code, name, name_en, unit_of_measure, decimals, 'none'
     from indicator`,
  );
  await database.query(
    `insert into figure (value, event, accepted_event, period, unit, indicator, version, change)
     select value, event, accepted_event, period, unit, alone.number, version, change
     from figure
     join indicator on indicator.number = figure.indicator
     join indicator alone on alone.code = '${ALONE}' || indicator.code
     where period = (select number from reporting_period where code = $1)`,
    [PERIOD],
  );
}

/** The lowest units, in an order in which neighbours are far apart. */
async function cellsOf(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ id: string }>(
    `select unit.id from structure_node node join unit on unit.number = node.unit
     where node.is_leaf and tree = (select tree from reporting_period where code = $1)
     order by node.unit * 7919 % 16603`,
    [PERIOD],
  );
  return rows.map(({ id }) => id);
}

async function oneWriter(
  kind: ScratchStore['kind'],
  database: Database,
  units: readonly string[],
): Promise<BenchRow> {
  const next = saver(database, units);
  const write = (prefix: string) => async () => {
    for (let done = 0; done < SAVES; done++) await next(`${prefix}i${done % 20}`);
  };
  const median = await inTurn(ROUNDS, { withTotals: write(''), alone: write(ALONE) });
  return {
    what: `${kind}: one figure corrected with all totals above, one writer`,
    measured: {
      'a second': rate(median.withTotals),
      'a second without totals': rate(median.alone),
      'share of that rate': median.alone / median.withTotals,
    },
    budget: { of: 'share of that rate', atLeast: 0.5 },
  };
}

async function* manyWriters(
  database: Database,
  units: readonly string[],
): AsyncGenerator<BenchRow> {
  const next = saver(database, units);
  const write = (writers: number, code: (done: number) => string) => async () => {
    let begun = 0;
    const writer = async () => {
      while (begun < SAVES) await next(code(begun++));
    };
    await Promise.all(Array.from({ length: writers }, writer));
  };
  const spread = (done: number) => `i${done % 20}`;
  const same = () => 'i0';
  const median = await inTurn(ROUNDS, {
    oneSpread: write(1, spread),
    manySpread: write(WRITERS, spread),
    oneSame: write(1, same),
    manySame: write(WRITERS, same),
    manyAlone: write(WRITERS, (done) => `${ALONE}i${done % 20}`),
  });
  const row = (what: string, one: number, many: number): BenchRow => ({
    what: `PostgreSQL: ${WRITERS} writers, ${what}`,
    measured: { 'a second': rate(many), 'a second by one': rate(one), times: one / many },
    budget: { of: 'times', atLeast: 1.5 },
  });
  yield row('spread over indicators', median.oneSpread, median.manySpread);
  yield row('all in one period and indicator', median.oneSame, median.manySame);
  yield {
    what: `PostgreSQL: ${WRITERS} writers without totals`,
    measured: { 'a second': rate(median.manyAlone) },
  };
}

function rate(milliseconds: number): number {
  return (SAVES / milliseconds) * 1000;
}

/** Corrects one figure after the other, each in a transaction of its own. */
function saver(database: Database, units: readonly string[]): (indicator: string) => Promise<void> {
  let count = 0;
  return async (indicator) => {
    count += 1;
    const name = { unit: units[count % units.length] ?? '', period: PERIOD, indicator };
    // Never the value that is there: that would change nothing.
    const wish = { kind: 'tell', value: String(10_000 + count), isAccepted: true } as const;
    const answer = await database.transaction((tx) =>
      changeFigure(tx, { name, wish, actor: 'operator', source: { kind: 'form' } }),
    );
    if (answer.kind === 'refused') refuse(answer.problem);
  };
}
