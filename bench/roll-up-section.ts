import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { ONE_MILLION } from './large-folder.ts';
import type { Measured } from './measure-roll-up.ts';
import { inOwnProcess } from './own-process.ts';
import { inReferenceFolder } from './reference-tables.ts';

const RUNS = 5;

/**
 * How long a roll-up takes beside parsing the same tables with csv-parse alone, in one process: on a
 * folder made here, and on France from the folder of real data where there is one.
 */
export async function* measureRollUps(): AsyncGenerator<BenchRow> {
  yield await inReferenceFolder(ONE_MILLION, (folder) =>
    measureRollUp('roll-up of 20,000 units and 996,300 figures', folder, '2026-06-30'),
  );
  const france = join(process.env['MIDYEAR_DATA'] ?? '../shared/data', 'france');
  if (existsSync(france)) yield await measureRollUp('roll-up of France', france, '2026-01-01');
}

async function measureRollUp(what: string, folder: string, asOf: string): Promise<BenchRow> {
  const { parseMs, rollUpMs, peakMegabytes } = await inOwnProcess<Measured>(
    new URL('./measure-roll-up.ts', import.meta.url),
    [folder, asOf, String(RUNS)],
  );
  return {
    what,
    measured: {
      'csv-parse ms': parseMs,
      'roll-up ms': rollUpMs,
      ratio: rollUpMs / parseMs,
      'peak MB': peakMegabytes,
    },
    budget: { of: 'ratio', atMost: 4 },
  };
}
