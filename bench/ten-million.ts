import { reportingPeriods } from '#cycle/server/reporting-periods.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { loadIndicators, type KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { recomputeTotals } from '#figures/server/totals/recompute-totals.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { FolderSize } from './large-folder.ts';
import { referenceTables, refuse } from './reference-tables.ts';
import { timed } from './rounds.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const PERIODS = YEARS.flatMap((year) => [`${year}-H1`, `${year}-H2`]);

/** 12 periods of 50 indicators. */
const TEN_MILLION: FolderSize = { periods: PERIODS, indicators: 50 };

/** A store with 9,963,000 figures and their totals. */
export interface TenMillion {
  readonly known: KeptIndicators;
  /** The one that is read; it has as many figures as any other. */
  readonly period: number;
  /** A unit of each level, by number, as it stands in that period. */
  readonly units: Readonly<Record<'root' | 'province' | 'commune' | 'leaf', number>>;
  readonly totalsMs: number;
}

/**
 * Fills a store: figures by one statement, which is faster than telling them, and their totals by
 * the program, as after a reorganisation.
 */
export async function fillTenMillion(database: Database): Promise<TenMillion> {
  const told = await referenceTables({ ...TEN_MILLION, periods: [] });
  const periods = await database.transaction(async (tx) => {
    const source = { actor: 'operator', data: { file: 'bench' } } as const;
    await importTables(tx, { told, source, report: refuse });
    return makePeriods(tx);
  });
  await database.transaction((tx) => fillFigures(tx));
  await database.query('vacuum (freeze, analyze) figure');
  const totalsMs = await timed(() => addUp(database, periods));
  await database.query('vacuum (freeze, analyze) total');
  await database.query('analyze');
  const period = periods.at(-1) ?? -1;
  const known = await loadIndicators(database);
  return { known, period, units: await unitOfEachLevel(database, period), totalsMs };
}

async function makePeriods(tx: Transaction): Promise<readonly number[]> {
  const kept = await loadOrganisation(tx);
  if (kept === undefined) throw new Error('bench: expected the organisation');
  const wish = { codes: PERIODS, told: new Map(), actor: 'operator', report: refuse } as const;
  const periods = await reportingPeriods(tx, kept, wish);
  return [...periods.values()].map(({ number }) => number).toSorted((one, two) => one - two);
}

async function fillFigures(tx: Transaction): Promise<void> {
  const event = await recordEvent(tx, { kind: 'figures-imported', actor: 'operator', data: {} });
  await tx.query(
    `insert into figure (value, event, accepted_event, period, unit, indicator, version, change)
     select (node.unit * 7919 + indicator.number * 31 + period.number) % 10000, ${event}, ${event},
       period.number, node.unit, indicator.number, 1, 't'
     from reporting_period period
     join structure_node node on node.tree = period.tree and node.is_leaf
     cross join indicator
     order by period.number, node.unit, indicator.number`,
  );
}

async function addUp(database: Database, periods: readonly number[]): Promise<void> {
  for (const period of periods) {
    await database.transaction(async (tx) =>
      recomputeTotals(tx, { period, figures: await readPeriodFigures(tx, period) }),
    );
  }
}

async function unitOfEachLevel(database: Database, period: number): Promise<TenMillion['units']> {
  const rows = await database.query<{ depth: number; unit: number }>(
    `select depth, min(unit) as unit from structure_node
     where tree = (select tree from reporting_period where number = $1) group by depth`,
    [period],
  );
  const at = (wanted: number) => rows.find(({ depth }) => depth === wanted)?.unit ?? -1;
  return { root: at(0), province: at(1), commune: at(2), leaf: at(3) };
}
