import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { DATA_FOLDER } from '#test/support/data-folder.ts';
import { rollUpFolder } from '#test/support/run-midyear.ts';
import { millionths, toldSums } from '#test/support/told-sums.ts';

describe.runIf(existsSync(DATA_FOLDER))('the whole', () => {
  test.for([
    ['us', '2022-12-31', 'US'],
    ['us', '2022-06-01', 'US'],
    ['us', '2022-05-31', 'US'],
    ['vietnam', '2025-06-30', 'VN'],
    ['vietnam', '2025-07-01', 'VN'],
    ['vietnam', '2026-05-01', 'VN'],
    ['vietnam/mini', '2025-07-01', 'VN'],
    ['vietnam/mini', '2026-05-01', 'VN'],
    ['france', '2018-01-01', 'FR'],
    ['france', '2026-01-01', 'FR'],
  ] as const)('of %s is kept to the last digit on the tree of %s', async ([name, asOf, root]) => {
    const told = toldSums(join(DATA_FOLDER, name), asOf);
    expect(await totalsOf(root, name, asOf)).toEqual(told);
  });

  test.for([
    ['france', '2026-01-01', 'FR', '2016 pop_municipale', '66361658'],
    ['us', '2022-12-31', 'US', '2022 popestimate', '333287557'],
    ['vietnam', '2025-07-01', 'VN', '2019-04-01 pop_total', '96208984'],
    ['vietnam', '2026-05-01', 'VN', '2019-04-01 pop_total', '96208984'],
  ] as const)(
    'of %s on %s is the published one: %s %s is %s',
    async ([name, asOf, ...published]) => {
      const [root, key, value] = published;
      expect((await totalsOf(root, name, asOf)).get(key)).toBe(millionths(value));
    },
  );
});

/** The totals of a unit by period and indicator, in millionths. */
async function totalsOf(unit: string, name: string, asOf: string): Promise<Map<string, bigint>> {
  const { stdout } = await rollUpFolder(join(DATA_FOLDER, name), '--as-of', asOf);
  const rows = csvRows(stdout).filter(({ unit_code }) => unit_code === unit);
  return new Map(
    rows.map(({ period, indicator, value = '' }) => [`${period} ${indicator}`, millionths(value)]),
  );
}
