import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLine } from '#platform/model/csv-line.ts';
import { writeWholeFile } from '#platform/server/whole-file.ts';

const PROVINCES = 34;
const COMMUNES = 3321;
const OFFICES = 16_605;

/** What is told of the units: a figure of each lowest unit in every period and indicator. */
export interface FolderSize {
  readonly periods: readonly string[];
  readonly indicators: number;
}

/** 3 periods of 20 indicators: 996,300 figures. */
export const ONE_MILLION: FolderSize = {
  periods: ['2024-H2', '2025-H1', '2025-H2'],
  indicators: 20,
};

/**
 * Writes a folder of the reference size, 1 + 34 + 3,321 + 16,605 units, in which each tenth commune
 * was merged into its neighbour on 1 January 2025.
 */
export async function writeLargeFolder(folder: string, size: FolderSize): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, rows: Iterable<string[]>) =>
    writeWholeFile(join(folder, name), csvLines(rows));
  await write('units.csv', units());
  await write('successions.csv', successions());
  await write('indicators.csv', indicators(size));
  await write('figures.csv', figures(size));
}

function* csvLines(rows: Iterable<string[]>): Generator<string> {
  for (const row of rows) yield csvLine(row);
}

function isMerged(commune: number): boolean {
  return commune % 10 === 9;
}

function* units(): Generator<string[]> {
  yield ['code', 'name', 'level', 'parent_code', 'valid_from', 'valid_to'];
  yield ['W', 'Whole', 'whole', '', '', ''];
  for (let at = 0; at < PROVINCES; at++)
    yield [`P${at}`, `Province ${at}`, 'province', 'W', '', ''];
  for (let at = 0; at < COMMUNES; at++) {
    const parent = `P${Math.floor(at / 10) % PROVINCES}`;
    yield [`C${at}`, `Commune ${at}`, 'commune', parent, '', isMerged(at) ? '2024-12-31' : ''];
  }
  for (let at = 0; at < OFFICES; at++) {
    const commune = at % COMMUNES;
    if (!isMerged(commune)) yield [`U${at}`, `Unit ${at}`, 'unit', `C${commune}`, '', ''];
    else {
      yield [`U${at}`, `Unit ${at}`, 'unit', `C${commune}`, '', '2024-12-31'];
      yield [`U${at}`, `Unit ${at}`, 'unit', `C${commune - 1}`, '2025-01-01', ''];
    }
  }
}

function* successions(): Generator<string[]> {
  yield ['date', 'kind', 'from_code', 'to_code', 'share'];
  for (let at = 0; at < COMMUNES; at++) {
    if (isMerged(at)) yield ['2025-01-01', 'merge', `C${at}`, `C${at - 1}`, '1'];
  }
}

function* indicators({ indicators: count }: FolderSize): Generator<string[]> {
  yield ['code', 'name', 'unit', 'decimals', 'aggregation', 'share_basis'];
  for (let at = 0; at < count; at++) yield [`i${at}`, `Indicator ${at}`, 'person', '0', 'sum', ''];
}

function* figures({ periods, indicators: count }: FolderSize): Generator<string[]> {
  yield ['unit_code', 'period', 'indicator', 'value'];
  for (const period of periods) {
    for (let indicator = 0; indicator < count; indicator++) {
      for (let at = 0; at < OFFICES; at++) {
        yield [`U${at}`, period, `i${indicator}`, String((at * 7919 + indicator * 31) % 10_000)];
      }
    }
  }
}
