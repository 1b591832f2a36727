import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { writeLargeFolder } from './large-folder.ts';
import type { Measured } from './measure-roll-up.ts';

/**
 * Prints how long a roll-up takes beside parsing the same tables with csv-parse alone, in one
 * process, medians of five: on France from the folder of real data where there is one, and on a
 * folder made here.
 */
const RUNS = 5;

async function bench(): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'midyear-bench-'));
  try {
    const made = join(scratch, 'made');
    await writeLargeFolder(made);
    const france = join(process.env['MIDYEAR_DATA'] ?? '../shared/data', 'france');
    console.log(
      `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`,
    );
    await show('made here, 20,000 units, 1,000,000 figures', made, '2026-06-30');
    if (existsSync(france)) await show('France', france, '2026-01-01');
    else console.log(`France: left out, there is no ${france}`);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function show(name: string, folder: string, asOf: string): Promise<void> {
  const { parseMs, rollUpMs, peakMegabytes } = await measureApart(folder, asOf);
  const ratio = (rollUpMs / parseMs).toFixed(2);
  console.log(
    `${name}: csv-parse ${parseMs.toFixed(0)} ms, roll-up ${rollUpMs.toFixed(0)} ms, ratio ${ratio}, peak ${peakMegabytes.toFixed(0)} MB`,
  );
}

/** In a process of its own, so that the peak of memory is its own. */
function measureApart(folder: string, asOf: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measure-roll-up.ts'), [
      folder,
      asOf,
      String(RUNS),
    ]);
    child.once('message', (message) => resolve(message as Measured));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the measurement of ${folder} ended with ${code}`));
    });
  });
}

await bench();
