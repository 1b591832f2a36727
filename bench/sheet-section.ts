import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from '#figures/server/read/read-sheet.ts';
import { readTotals } from '#figures/server/read/read-totals.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { BenchRow } from './bench-row.ts';
import { dhis2Rival } from './dhis2-rival.ts';
import { duckDbRivals } from './duckdb-rival.ts';
import { plainRival } from './plain-rival.ts';
import type { Branch, Rival } from './rival.ts';
import { inTurn } from './rounds.ts';
import type { TenMillion } from './ten-million.ts';
import { treeOrderRival } from './tree-order-rival.ts';

const ROUNDS = 9;

/** The sheet of 34 provinces and 50 indicators, and one total, beside other ways to them. */
export async function* measureSheet(
  database: Database,
  store: TenMillion,
): AsyncGenerator<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), 'midyear-bench-'));
  const question = { period: store.period, indicator: 1 };
  const duckDb = await duckDbRivals(database, { ...question, folder });
  try {
    const rivals = [
      await ourselves(database, store),
      plainRival(database, question),
      await treeOrderRival(database, question),
      ...duckDb.rivals,
      await dhis2Rival(database, question),
    ];
    for (const rival of rivals) yield buildRow(rival);
    yield* sheetRows(rivals);
    yield* totalRows(rivals, await branches(database, store));
  } finally {
    duckDb.close();
    await rm(folder, { recursive: true });
  }
}

/** What the program itself keeps and answers. */
async function ourselves(
  database: Database,
  { known, period, units, totalsMs }: TenMillion,
): Promise<Rival> {
  const indicators = [...known.byNumber.keys()];
  const [size] = await database.query<{ rows: string; bytes: string }>(
    `select count(*) as rows, pg_total_relation_size('total') as bytes from total`,
  );
  return {
    what: 'Midyear, totals kept',
    rows: Number(size?.rows),
    buildMs: totalsMs,
    bytes: Number(size?.bytes),
    async sheet() {
      const wish = { period, unit: units.root, indicators, scope: 'both' } as const;
      const { totals } = await readSheet(database, known, wish);
      return totals.reduce(
        (sum, { unit, value }) => (unit === units.root ? sum : sum + (value ?? 0n)),
        0n,
      );
    },
    async total({ unit }) {
      const wish = { period, units: [unit], indicators: [1], scope: 'both' } as const;
      const { totals } = await readTotals(database, known, wish);
      return totals[0]?.value ?? 0n;
    },
  };
}

function buildRow({ what, rows, buildMs, bytes }: Rival): BenchRow {
  return {
    what: `before the first question: ${what}`,
    measured: { seconds: buildMs / 1000, rows, MB: bytes / 1e6 },
  };
}

async function* sheetRows(rivals: readonly Rival[]): AsyncGenerator<BenchRow> {
  await checkAlike(rivals, (rival) => rival.sheet());
  const median = await inTurn(
    ROUNDS,
    Object.fromEntries(rivals.map((rival) => [rival.what, () => rival.sheet()])),
  );
  const fastestDuckDb = Math.min(
    ...rivals.filter(({ what }) => what.startsWith('DuckDB')).map(({ what }) => median[what] ?? 0),
  );
  const [ours, ...others] = rivals;
  const ms = median[ours?.what ?? ''] ?? Number.NaN;
  const what = 'sheet of 34 provinces and 50 indicators';
  yield { what: `${what}: ${ours?.what}`, measured: { ms }, budget: { of: 'ms', atMost: 20 } };
  yield {
    what: `${what}: beside the faster DuckDB`,
    measured: { 'DuckDB ms': fastestDuckDb, ratio: ms / fastestDuckDb },
    budget: { of: 'ratio', atMost: 1 },
  };
  for (const { what: name } of others) {
    yield { what: `${what}: ${name}`, measured: { ms: median[name] ?? Number.NaN } };
  }
}

async function* totalRows(
  rivals: readonly Rival[],
  asked: ReadonlyMap<string, Branch>,
): AsyncGenerator<BenchRow> {
  for (const [level, branch] of asked) {
    await checkAlike(rivals, (rival) => rival.total(branch));
    const median = await inTurn(
      ROUNDS,
      Object.fromEntries(rivals.map((rival) => [rival.what, () => rival.total(branch)])),
    );
    for (const { what } of rivals) {
      yield { what: `one total, ${level}: ${what}`, measured: { ms: median[what] ?? Number.NaN } };
    }
  }
}

/** All must answer the same, or nothing is measured. */
async function checkAlike(
  rivals: readonly Rival[],
  answer: (rival: Rival) => Promise<bigint>,
): Promise<void> {
  const answers = new Map<string, bigint>();
  for (const rival of rivals) answers.set(rival.what, await answer(rival));
  if (new Set(answers.values()).size > 1) {
    throw new Error(`bench: expected the same answers, got ${String([...answers].flat())}`);
  }
}

async function branches(
  database: Database,
  { period, units }: TenMillion,
): Promise<ReadonlyMap<string, Branch>> {
  const asked = { root: units.root, province: units.province };
  const found = new Map<string, Branch>();
  for (const [level, unit] of Object.entries(asked)) {
    const [branch] = await database.query<Branch>(
      `select unit, position as first, last_position as last, depth from structure_node
       where unit = $2 and tree = (select tree from reporting_period where number = $1)`,
      [period, unit],
    );
    if (branch !== undefined) found.set(level, branch);
  }
  return found;
}
