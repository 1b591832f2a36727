import { ALL_RECORD_TABLES } from '#entry/server/all-record-tables.ts';
import { recordDeeds } from '#entry/server/rebuild/kept-records.ts';
import type { Database, Queries, Transaction } from '#platform/server/database/database.ts';
import { eventsInOrder } from '#platform/server/copied-event.ts';
import { takeOutRows } from './empty-store.ts';

/** The records that stand, and those that their events make anew. */
interface KeptRecords {
  readonly was: unknown;
  /** An error, where an event does not follow from those before it. */
  readonly became: unknown;
}

/**
 * Makes all records anew where they stand, without the last event of a kind, and leaves everything as it
 * was: what the records rest on need not be made anew for each kind.
 */
export async function keptRecordsWithout(
  database: Database,
  kind: string | undefined,
): Promise<KeptRecords> {
  const was = await standingRecords(database);
  let became: unknown;
  await database
    .transaction(async (tx) => {
      became = await replay(tx, kind).then(
        () => standingRecords(tx),
        (error: unknown) => error,
      );
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return { was, became };
}

class Undo extends Error {}

const DEEDS = recordDeeds(ALL_RECORD_TABLES);

async function replay(tx: Transaction, leftOut: string | undefined): Promise<void> {
  const [last] = await tx.query<{ number: string | null }>(
    'select max(number) as number from event where kind = $1',
    [leftOut ?? ''],
  );
  if (leftOut !== undefined && last?.number === null)
    throw new Error(`${leftOut}: expected an event`);
  await tx.query('set local session_replication_role = replica');
  await takeOutRows(
    tx,
    ALL_RECORD_TABLES.map(({ table }) => table),
  );
  await tx.query('set local session_replication_role = origin');
  for await (const { number, kind, data, content } of eventsInOrder(tx)) {
    if (String(number) === last?.number) continue;
    const change = { number, kind, content, personal: [], data: JSON.parse(data) as unknown };
    await DEEDS[kind]?.(tx, change);
  }
}

async function standingRecords(queries: Queries): Promise<Readonly<Record<string, unknown>>> {
  const rows: [string, unknown][] = [];
  for (const { table } of ALL_RECORD_TABLES) {
    const found = await queries.query<{ row: unknown }>(
      `select to_jsonb(its) as row from ${table} its order by id`,
    );
    rows.push([table, found]);
  }
  return Object.fromEntries(rows);
}
