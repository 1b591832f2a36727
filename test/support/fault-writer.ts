/** Run by `fault-kills.ts` as a process of its own: checks what is there, and writes until it is killed. */
import { openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { storeFaults } from './fault-checks.ts';
import { drawsFrom, FAULT_TABLES, startDoer, type Confirmed } from './fault-deeds.ts';
import { appendAct } from './fault-record.ts';
import type { WriterOrder, WriterWord } from './fault-words.ts';

const order = JSON.parse(process.argv[2] ?? '') as WriterOrder;
const record = order.recordFile === undefined ? undefined : openSync(order.recordFile, 'a');
const MIGRATIONS = join(import.meta.dirname, '..', '..', 'db', 'migrations');

try {
  await run();
} catch (error) {
  say(
    error instanceof DatabaseRefusal
      ? { kind: 'refused', code: error.problem.code }
      : { kind: 'broken', reason: error instanceof Error ? String(error.stack) : String(error) },
  );
  process.exit(1);
}

async function run(): Promise<void> {
  const options = { purpose: 'command', migrations: MIGRATIONS } as const;
  const { whenMissing } = order;
  const database = await openDatabase(order.place, { ...options, whenMissing });
  if (whenMissing === 'make') {
    const { tellStore } = await import('./told-store.ts');
    await tellStore(database, FAULT_TABLES);
    say({ kind: 'begun' });
  }
  if (order.confirmedFile !== undefined) {
    const lines = readFileSync(order.confirmedFile, 'utf8').split('\n').filter(Boolean);
    const confirmed = lines.map((line) => JSON.parse(line) as Confirmed);
    say({ kind: 'checked', faults: await storeFaults(database, confirmed) });
  }
  const doer = await startDoer(database, drawsFrom(order.seed), order.scratchFile);
  for (let done = 0; done < order.deeds; done += 1) {
    const confirmed = await doer.doOne();
    if (confirmed !== undefined) say({ kind: 'confirmed', confirmed });
  }
  await database.close();
}

/** At once and whole: what was said is heard even if the process is killed in the next moment. */
function say(word: WriterWord): void {
  if (record !== undefined) appendAct(record, { act: 'word', word });
  writeSync(1, `${JSON.stringify(word)}\n`);
}
