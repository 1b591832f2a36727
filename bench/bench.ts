import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '#platform/server/whole-file.ts';
import { holds, rowLine, type BenchRow } from './bench-row.ts';
import { measureLoad } from './load-section.ts';
import { machineNow, serverNow } from './machine.ts';
import { measureMemory } from './memory-section.ts';
import { measureRestating } from './restate-section.ts';
import { measureRollUps } from './roll-up-section.ts';
import { measureSave } from './save-section.ts';
import { measureScreens } from './screens-section.ts';
import { measureSignIn } from './sign-in-section.ts';
import { serverUrl } from './scratch-store.ts';
import { measureTenMillion } from './ten-million-section.ts';

/**
 * Prints every measurement as it is made, and stores them in `bench/results.json`. Arguments name
 * the sections to measure; the others stay as they are stored.
 */
const SECTIONS: Readonly<Record<string, () => AsyncGenerator<BenchRow>>> = {
  'roll-up': measureRollUps,
  load: measureLoad,
  save: measureSave,
  'ten-million': measureTenMillion,
  restating: measureRestating,
  memory: measureMemory,
  screens: measureScreens,
  'sign-in': measureSignIn,
};

const NO_SERVER =
  'MIDYEAR_BENCH_POSTGRES is not set: what needs a PostgreSQL server is left out. It is a URL whose role may create databases.';

async function bench(wanted: readonly string[]): Promise<void> {
  const before = machineNow();
  console.log(`${before.processor}, ${before.cores} cores, ${before.memory}, Node ${before.node}`);
  if (serverUrl() === undefined) console.log(NO_SERVER);
  const server = await serverNow();
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const machine = machineNow();
    console.log(`\n${name} (load of the machine ${machine.load})`);
    const rows: object[] = [];
    for await (const row of measure()) {
      console.log(rowLine(row));
      rows.push({ ...row, holds: holds(row) });
    }
    await store({ [name]: { machine, ...(server && { server }), rows } });
  }
}

const RESULTS = join(import.meta.dirname, 'results.json');

async function store(section: object): Promise<void> {
  const stored = existsSync(RESULTS) ? await readFile(RESULTS, 'utf8') : '{}';
  const results = { ...(JSON.parse(stored) as object), ...section };
  await writeWholeFile(RESULTS, [`${JSON.stringify(results, undefined, 2)}\n`]);
}

await bench(process.argv.slice(2));
