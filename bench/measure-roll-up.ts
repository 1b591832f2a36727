import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { main } from '#entry/cli/main.ts';
import { median, timed } from './rounds.ts';

/** Medians of several runs, the two taken in turn. */
export interface Measured {
  readonly parseMs: number;
  readonly rollUpMs: number;
  readonly peakMegabytes: number;
}

const TABLES = ['units.csv', 'successions.csv', 'groups.csv', 'figures.csv'];

async function measure(folder: string, asOf: string, runs: number): Promise<Measured> {
  const scratch = await mkdtemp(join(tmpdir(), 'midyear-measure-'));
  const parseMs: number[] = [];
  const rollUpMs: number[] = [];
  for (let run = 0; run < runs; run++) {
    parseMs.push(await timed(() => parseTables(folder)));
    const args = [folder, '--as-of', asOf, '--out', join(scratch, 'totals.csv')];
    rollUpMs.push(await timed(() => rollUpOnce(args)));
  }
  await rm(scratch, { recursive: true });
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { parseMs: median(parseMs), rollUpMs: median(rollUpMs), peakMegabytes };
}

async function parseTables(folder: string): Promise<void> {
  for (const table of TABLES.map((name) => join(folder, name)).filter((path) => existsSync(path))) {
    const records = createReadStream(table).pipe(parse({ bom: true }));
    let count = 0;
    for await (const record of records as AsyncIterable<string[]>) count += record.length;
    if (count === 0) throw new Error(`${table} has no cells`);
  }
}

async function rollUpOnce(args: readonly string[]): Promise<void> {
  const said: string[] = [];
  const code = await main(['roll-up', ...args], {
    environment: {},
    isWatched: false,
    say: (text) => said.push(text),
    print: async () => undefined,
  });
  if (code !== 0) throw new Error(said.join(''));
}

const [folder = '', asOf = '', runs = '5'] = process.argv.slice(2);
process.send?.(await measure(folder, asOf, Number(runs)));
