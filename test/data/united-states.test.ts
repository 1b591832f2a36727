import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { DATA_FOLDER } from '#test/support/data-folder.ts';
import { rollUpFolder } from '#test/support/run-midyear.ts';

const UNITED_STATES = join(DATA_FOLDER, 'us');
const AS_OF = ['--as-of', '2022-12-31'];

describe.runIf(existsSync(UNITED_STATES))('the United States', () => {
  test('meet all 510 totals that the Census Bureau has published', async () => {
    const published = join(UNITED_STATES, 'totals.csv');
    const { exitCode, stdout } = await rollUpFolder(UNITED_STATES, ...AS_OF, '--check', published);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: '510 of 510 published totals are met.\n',
    });
  });

  test('keep the Connecticut of 2018 at the state, which its eight counties come to', async () => {
    const counties = (await rowsOf2018('2022-05-31')).filter(({ level }) => level === 'county');
    const [state] = (await rowsOf2018('2022-12-31')).filter(({ level }) => level === 'state');
    const sum = counties.reduce((total, { value }) => total + Number(value), 0);
    expect({
      counties: counties.length,
      value: state?.['value'],
      status: state?.['status'],
    }).toEqual({ counties: 8, value: String(sum), status: 'partly-held' });
  });

  test('have no value of 2018 in the nine new regions of Connecticut', async () => {
    const regions = (await rowsOf2018('2022-12-31')).filter(({ level }) => level === 'county');
    expect(regions.filter(({ value }) => value !== '')).toEqual([]);
  });
});

/** The population of 2018 in Connecticut and its parts, on the tree of a day. */
async function rowsOf2018(asOf: string): Promise<Record<string, string>[]> {
  const { stdout } = await rollUpFolder(UNITED_STATES, '--as-of', asOf);
  return csvRows(stdout).filter(({ unit_code = '', period, indicator }) => {
    return unit_code.startsWith('09') && period === '2018' && indicator === 'popestimate';
  });
}
