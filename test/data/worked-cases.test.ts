import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { DATA_FOLDER } from '#test/support/data-folder.ts';
import { rollUpFolder } from '#test/support/run-midyear.ts';

const WORKED = join(DATA_FOLDER, 'worked');
const CASES = existsSync(WORKED) ? readdirSync(WORKED) : [];

describe.runIf(CASES.length > 0)('the worked cases', () => {
  test('are all fourteen', () => {
    expect(CASES).toHaveLength(14);
  });

  test.for(CASES)('%s comes out exactly as expected', async (name) => {
    const folder = join(WORKED, name);
    const expected = csvRows(readFileSync(join(folder, 'expected.csv'), 'utf8'));
    const asOf = readFileSync(join(folder, 'as_of'), 'utf8').trim();
    const { stdout } = await rollUpFolder(folder, '--as-of', asOf);
    const columns = Object.keys(expected[0] ?? {});
    expect(asSet(csvRows(stdout), columns)).toEqual(asSet(expected, columns));
  });
});

function asSet(rows: readonly Record<string, string>[], columns: readonly string[]): string[] {
  return rows.map((row) => columns.map((column) => row[column]).join(',')).toSorted();
}
