import { reportingPeriods } from '#cycle/server/reporting-periods.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { bareCopy } from './bare-copy.ts';
import type { BenchRow } from './bench-row.ts';
import { importFolder } from './import-folder.ts';
import { ONE_MILLION } from './large-folder.ts';
import { inReferenceFolder, referenceTables, refuse } from './reference-tables.ts';
import { median, timed } from './rounds.ts';
import { scratchStore, storeKinds, type ScratchStore } from './scratch-store.ts';

const ROUNDS = 5;

/** A million figures with every total right, beside a bare COPY of the same rows. */
export async function* measureLoad(): AsyncGenerator<BenchRow> {
  const told = await referenceTables(ONE_MILLION);
  const empty = await referenceTables({ ...ONE_MILLION, periods: [] });
  for (const kind of storeKinds()) {
    yield await loadRow(kind, told, empty);
    yield await folderRow(kind);
  }
}

async function loadRow(
  kind: ScratchStore['kind'],
  told: ToldTables,
  empty: ToldTables,
): Promise<BenchRow> {
  const [importMs, copyMs, ratios] = [[], [], []] as [number[], number[], number[]];
  for (let round = 0; round <= ROUNDS; round++) {
    await using store = await scratchStore(kind);
    await prepare(store.database, empty);
    const ours = await timed(() => importAll(store.database, told));
    const bare = await bareCopy(store.database);
    const theirs = await timed(bare.run);
    if (round === 0) continue;
    importMs.push(ours);
    copyMs.push(theirs);
    ratios.push(ours / theirs);
  }
  return {
    what: `${kind}: 996,300 parsed figures imported, and every total`,
    measured: {
      'import ms': median(importMs),
      'bare COPY ms': median(copyMs),
      ratio: median(ratios),
    },
    budget: { of: 'ratio', atMost: 2 },
  };
}

const SOURCE = { actor: 'operator', data: { file: 'bench' } } as const;

/** Brings the organisation, the indicators and the periods. */
async function prepare(database: Database, empty: ToldTables): Promise<void> {
  await database.transaction(async (tx) => {
    await importTables(tx, { told: empty, source: SOURCE, report: refuse });
    await makePeriods(tx, ONE_MILLION.periods);
  });
  await database.query('analyze');
}

/** Periods for which nothing is told yet. */
async function makePeriods(tx: Transaction, codes: readonly string[]): Promise<void> {
  const kept = await loadOrganisation(tx);
  if (kept === undefined) throw new Error('bench: expected the organisation');
  await reportingPeriods(tx, kept, {
    codes,
    told: new Map(),
    actor: 'operator',
    report: refuse,
  } as const);
}

async function importAll(database: Database, told: ToldTables): Promise<void> {
  await database.transaction((tx) => importTables(tx, { told, source: SOURCE, report: refuse }));
}

async function folderRow(kind: ScratchStore['kind']): Promise<BenchRow> {
  const times: number[] = [];
  await inReferenceFolder(ONE_MILLION, async (path) => {
    for (let round = 0; round < 3; round++) {
      await using store = await scratchStore(kind);
      times.push(await timed(() => importFolder(store.database, path)));
    }
  });
  return {
    what: `${kind}: the same from a folder of CSV, with 19,961 units`,
    measured: { 'import ms': median(times) },
  };
}
