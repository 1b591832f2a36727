import { join } from 'node:path';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';

/** Run by `directory-process.ts`. */
const [directory = ''] = process.argv.slice(2);
const migrations = join(import.meta.dirname, '..', '..', 'db', 'migrations');

try {
  const place = { kind: 'directory', directory } as const;
  await openDatabase(place, { purpose: 'serve', whenMissing: 'refuse', migrations });
  console.log('open');
} catch (error) {
  if (!(error instanceof DatabaseRefusal)) throw error;
  const { code, facts } = error.problem;
  console.log(`refused ${code} ${'pid' in facts ? facts.pid : ''}`);
}
