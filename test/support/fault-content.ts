import type { Database } from '#platform/server/database/database.ts';

const TABLES = [
  ...['event', 'chunk', 'stored_file', 'unit', 'unit_version', 'succession', 'reorganisation'],
  ...['organisation_state', 'structure_tree', 'structure_node', 'reporting_period', 'indicator'],
  ...['asked', 'figure', 'total', 'restatement', 'publication'],
];

/** All that a store holds, as one hash of each table: two are the same where nothing was changed. */
export async function storeContent(
  database: Database,
): Promise<Readonly<Record<string, string | null>>> {
  const hashes = TABLES.map(
    (table) =>
      `(select md5(string_agg(md5(row::text), '' order by md5(row::text))) from ${table} row) as "${table}"`,
  );
  const [row] = await database.query<Record<string, string | null>>(`select ${hashes.join()}`);
  if (row === undefined) throw new Error('expected one row');
  return row;
}
