import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { DATA_FOLDER } from '#test/support/data-folder.ts';
import { rollUpFolder } from '#test/support/run-midyear.ts';

const VIET_NAM = join(DATA_FOLDER, 'vietnam');

describe.runIf(existsSync(VIET_NAM))('Viet Nam', () => {
  test.for([
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-05-01', 34],
  ] as const)('has on %s the census of 2019 in %i provinces', async ([asOf, count]) => {
    const { stdout } = await rollUpFolder(VIET_NAM, '--as-of', asOf);
    const provinces = csvRows(stdout).filter(({ level, period, indicator, value }) => {
      const isCensus = period === '2019-04-01' && indicator === 'pop_total';
      return level === 'province' && isCensus && value !== '';
    });
    expect(provinces).toHaveLength(count);
  });
});
