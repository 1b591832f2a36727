import { readTotals } from '#figures/server/read/read-totals.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { BenchRow } from './bench-row.ts';
import { inTurn } from './rounds.ts';
import type { TenMillion } from './ten-million.ts';

const ROUNDS = 31;
/** The number of an indicator each: what is read in one round of one piece of work. */
const READS = Array.from({ length: 50 }, (_, at) => at + 1);

/** One total of a unit of each level, beside finding a row by its primary key. */
export async function* measureOneTotal(
  database: Database,
  { known, period, units }: TenMillion,
): AsyncGenerator<BenchRow> {
  const total = (unit: number) => async () => {
    for (const indicator of READS) {
      await readTotals(database, known, {
        period,
        units: [unit],
        indicators: [indicator],
        scope: 'both',
      });
    }
  };
  const median = await inTurn(ROUNDS, {
    lookUp: lookUp(database, { period, unit: units.leaf }, 'once'),
    lookUpPlanned: lookUp(database, { period, unit: units.leaf }, 'each-time'),
    root: total(units.root),
    province: total(units.province),
    commune: total(units.commune),
    leaf: total(units.leaf),
  });
  for (const level of ['root', 'province', 'commune', 'leaf'] as const) {
    yield {
      what: `one total of 9,963,000 figures, ${level}`,
      measured: {
        ms: median[level] / READS.length,
        'key look-up ms': median.lookUp / READS.length,
        ratio: median[level] / median.lookUp,
      },
      budget: { of: 'ratio', atMost: 2 },
    };
  }
  yield {
    what: 'the key look-up when it is planned each time',
    measured: { ms: median.lookUpPlanned / READS.length },
  };
}

interface LookedUp {
  readonly period: number;
  readonly unit: number;
}

/** Finds rows of figures by their primary key, through the same driver. */
function lookUp(
  database: Database,
  { period, unit }: LookedUp,
  planning: 'once' | 'each-time',
): () => Promise<void> {
  const select =
    'select value from figure where period = $1 and unit = $2 and indicator = $3 and version = $4';
  return async () => {
    for (const indicator of READS) {
      await database.query(select, [period, unit, indicator, 1], planning);
    }
  };
}
