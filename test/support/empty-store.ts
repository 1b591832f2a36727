import type { Database, Transaction } from '#platform/server/database/database.ts';
import { pastTheWalls } from './past-the-walls.ts';

const TABLES =
  'event, event_link, unit, stored_file, chunk, answered_request, structure_tree, reporting_period, indicator, asked, figure, total, restated_total';

/** Those tables, and all whose rows refer to theirs. */
const TABLES_BELOW = `
  with recursive below (id) as (
    select unnest(string_to_array('${TABLES}', ', '))::regclass::oid
    union
    select conrelid from pg_constraint join below on confrelid = id where contype = 'f')
  select id::regclass::text as name, pg_table_size(id::regclass) > ${2 ** 20} as "isLarge" from below`;

interface TableBelow {
  readonly name: string;
  readonly isLarge: boolean;
}

/** Takes everything out of a store again, for tests that begin anew many times. */
export async function emptyStore(database: Database): Promise<void> {
  await pastTheWalls(database, async (tx) => {
    const below = await tx.query<TableBelow>(TABLES_BELOW);
    if (below.some(({ isLarge }) => isLarge)) await tx.query(`truncate ${TABLES} cascade`);
    else
      await takeOutRows(
        tx,
        below.map(({ name }) => name),
      );
  });
}

/**
 * Takes all rows out of tables, past the walls: where they are few, this is a hundred times quicker
 * than to truncate, which gives each table and each of its indexes new files.
 */
export async function takeOutRows(tx: Transaction, tables: readonly string[]): Promise<void> {
  // Whoever writes there now is waited for, as where tables are truncated.
  await tx.query(`lock table ${tables.join(', ')}`);
  const parts = tables.map((table, at) => `part_${at} as (delete from ${table})`);
  await tx.query(`with ${parts.join(', ')} select`);
}
