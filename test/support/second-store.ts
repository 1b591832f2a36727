import type { Database } from '#platform/server/database/database.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { embeddedFolder, MIGRATIONS, serverDatabase, type Store } from './store.ts';

export interface Second extends AsyncDisposable {
  readonly database: Database;
}

/** Another migrated, empty database of the same kind, gone with its scope. */
export async function openSecond({ kind }: Store): Promise<Second> {
  const place = kind === 'PGlite' ? await placeInFolder() : await placeOnServer();
  const options = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;
  const database = await openDatabase(place, options);
  return {
    database,
    async [Symbol.asyncDispose]() {
      await database.close();
      await place.scratch[Symbol.asyncDispose]();
    },
  };
}

async function placeInFolder() {
  const scratch = await embeddedFolder();
  return { kind: 'directory', directory: scratch.path, scratch } as const;
}

async function placeOnServer() {
  const scratch = await serverDatabase(process.env['MIDYEAR_TEST_POSTGRES'] ?? '');
  return { kind: 'server', url: scratch.url, scratch } as const;
}
