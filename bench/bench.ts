import { join } from 'node:path';
import { writeWholeFile } from '#platform/server/whole-file.ts';
import { holds, rowLine, type BenchRow } from './bench-row.ts';
import { measureLoad } from './load-section.ts';
import { machineNow, serverNow } from './machine.ts';
import { measureMemory } from './memory-section.ts';
import { measureRestating } from './restate-section.ts';
import { measureRollUps } from './roll-up-section.ts';
import { measureSave } from './save-section.ts';
import { serverUrl } from './scratch-store.ts';
import { measureTenMillion } from './ten-million-section.ts';

/**
 * Prints every measurement as it is made, and stores all of them in `bench/results.json`. Arguments
 * name the sections to measure; then nothing is stored.
 */
const SECTIONS: Readonly<Record<string, () => AsyncGenerator<BenchRow>>> = {
  'roll-up': measureRollUps,
  load: measureLoad,
  save: measureSave,
  'ten-million': measureTenMillion,
  restating: measureRestating,
  memory: measureMemory,
};

const NO_SERVER =
  'MIDYEAR_BENCH_POSTGRES is not set: what needs a PostgreSQL server is left out. It is a URL whose role may create databases.';

async function bench(wanted: readonly string[]): Promise<void> {
  const before = machineNow();
  console.log(`${before.processor}, ${before.cores} cores, ${before.memory}, Node ${before.node}`);
  if (serverUrl() === undefined) console.log(NO_SERVER);
  const server = await serverNow();
  const sections: object[] = [];
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { load } = machineNow();
    console.log(`\n${name} (load of the machine ${load})`);
    const rows: object[] = [];
    for await (const row of measure()) {
      console.log(rowLine(row));
      rows.push({ ...row, holds: holds(row) });
    }
    sections.push({ name, load, rows });
  }
  if (wanted.length > 0) return;
  const results = JSON.stringify({ machine: before, server, sections }, undefined, 2);
  await writeWholeFile(join(import.meta.dirname, 'results.json'), [`${results}\n`]);
}

await bench(process.argv.slice(2));
