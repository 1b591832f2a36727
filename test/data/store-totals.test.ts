import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportTotals } from '#figures/server/read/totals-export.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { csvRows } from '#test/support/csv-rows.ts';
import { DATA_FOLDER } from '#test/support/data-folder.ts';
import { asKeptTotals, keptTotals } from '#test/support/kept-totals.ts';
import { rollUpFolder } from '#test/support/run-midyear.ts';
import { eachStore, type Store } from '#test/support/store.ts';
import { day } from '#test/support/told-tables.ts';
import { tellAtRandom } from '#test/support/tell-at-random.ts';

const WORKED = join(DATA_FOLDER, 'worked');
const CASES = existsSync(WORKED) ? readdirSync(WORKED) : [];

/** Folders of real data, each with the day whose tree is asked for. */
const REAL: readonly (readonly [name: string, asOf: string])[] = [
  ...CASES.map((name) => {
    const asOf = readFileSync(join(WORKED, name, 'as_of'), 'utf8').trim();
    return [join('worked', name), asOf] as const;
  }),
  ['us', '2022-12-31'],
  ['vietnam', '2025-07-01'],
  ['vietnam/mini', '2026-05-01'],
  ['france', '2026-01-01'],
];

describe.runIf(existsSync(DATA_FOLDER))('figures told in random order, wrong at first', () => {
  eachStore('kept in a database', (store) => {
    test.for(REAL)('have the totals of the command: %s on %s', async ([name, asOf]) => {
      const folder = join(DATA_FOLDER, name);
      const structureDates = await tellAtRandom(store.database, folder);
      await expectSameTotals(store, { folder, on: day(asOf), period: undefined });
      for (const [period, structureDate] of structureDates) {
        await expectSameTotals(store, { folder, on: structureDate, period });
      }
    });
  });
});

interface Asked {
  readonly folder: string;
  readonly on: Day;
  /** All of them unless one is named. */
  readonly period: string | undefined;
}

async function expectSameTotals({ database }: Store, { folder, on, period }: Asked): Promise<void> {
  const { stdout } = await rollUpFolder(folder, '--as-of', formatDay(on));
  const rows = csvRows(stdout).filter((row) => period === undefined || row['period'] === period);
  const wish = { day: on, scope: 'accepted', ...(period !== undefined && { period }) } as const;
  expect(await keptTotals(database, wish)).toEqual(asKeptTotals(rows));
  if (period !== undefined) return;
  const exported = await exportTotals(database, { period, day: on, scope: 'both' });
  expect(exported.kind === 'done' ? [...exported.lines].join('') : exported).toBe(stdout);
}
