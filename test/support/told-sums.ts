import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number of at most six decimals, in millionths. */
export function millionths(text: string): bigint {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`number: expected six decimals at most, got ${text}`);
  return BigInt(`${sign}${whole}${decimals.padEnd(6, '0')}`);
}

/**
 * What the figures of a folder come to by period and indicator, without those told on the tree of
 * a later day. Reads the files on its own: theirs are plain, without quotes, periods whole years
 * or days.
 */
export function toldSums(folder: string, asOf: string): Map<string, bigint> {
  const dates = new Map(plainRows(join(folder, 'structure_dates.csv')) as [string, string][]);
  const sums = new Map<string, bigint>();
  for (const [, period = '', indicator, value = ''] of plainRows(join(folder, 'figures.csv'))) {
    const structureDate = dates.get(period) ?? `${period}-12-31`.slice(0, 10);
    if (value === '' || structureDate > asOf) continue;
    const key = `${period} ${indicator}`;
    sums.set(key, (sums.get(key) ?? 0n) + millionths(value));
  }
  return sums;
}

function plainRows(path: string): string[][] {
  if (!existsSync(path)) return [];
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}
