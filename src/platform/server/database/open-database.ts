import type { Database } from './database.ts';
import { DatabaseRefusal } from './database-refusal.ts';
import {
  openEmbeddedDatabase,
  type EmbeddedOptions,
} from '#platform/server/database/embedded/embedded-database.ts';
import { checkSchemaVersion, migrate } from './migrations.ts';
import { postgresDatabase } from './postgres-database.ts';

/** A server, or a directory with an embedded database. */
export type DatabasePlace =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'directory'; readonly directory: string };

export interface OpenOptions extends Omit<EmbeddedOptions, 'directory'> {
  /** The folder of the steps of the schema. */
  readonly migrations: string;
}

const OLDEST_SERVER = 15;

/**
 * Opens a database whose schema is that of this program: that of a directory is brought up to date,
 * that of a server only checked.
 * @throws DatabaseRefusal where it cannot be reached or used, or is of another version.
 */
export async function openDatabase(place: DatabasePlace, options: OpenOptions): Promise<Database> {
  const { migrations } = options;
  if (place.kind === 'server') {
    const database = await openServer(place.url);
    return closedOnFailure(database, () => checkSchemaVersion(database, migrations));
  }
  const database = await openEmbeddedDatabase({ ...options, directory: place.directory });
  return closedOnFailure(database, () => migrate(database, migrations));
}

/**
 * A server that is new enough, whatever its schema.
 * @throws DatabaseRefusal where it cannot be reached, or is too old.
 */
export async function openServer(url: string): Promise<Database> {
  const database = postgresDatabase({ connectionString: url });
  return closedOnFailure(database, async () => {
    const [row] = await database.query<{ server_version: string }>('show server_version');
    const version = row?.server_version ?? '';
    if (Number.parseInt(version, 10) >= OLDEST_SERVER) return;
    const facts = { version, needed: String(OLDEST_SERVER) };
    throw new DatabaseRefusal({ code: 'server-too-old', facts });
  });
}

async function closedOnFailure(
  database: Database,
  check: () => Promise<unknown>,
): Promise<Database> {
  try {
    await check();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
