/** Run by `killed-linker.test.ts` as a process of its own: writes events and links them until it is killed. */
import { startEventLinker } from '#platform/server/audit/event-linker.ts';
import { openDatabase, type DatabasePlace } from '#platform/server/database/open-database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { join } from 'node:path';

const place = JSON.parse(process.argv[2] ?? '') as DatabasePlace;
const migrations = join(import.meta.dirname, '..', '..', 'db', 'migrations');
const database = await openDatabase(place, { purpose: 'serve', whenMissing: 'make', migrations });
startEventLinker(database, (error) => {
  process.stdout.write(`fault ${String(error)}\n`);
});
process.stdout.write('linking\n');
for (;;) {
  const data = { of: process.pid };
  await database.transaction((tx) => recordEvent(tx, { kind: 'note', actor: 'operator', data }));
}
