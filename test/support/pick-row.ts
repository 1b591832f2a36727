import type { Queries, SqlValue } from '#platform/server/database/database.ts';

/** What a deed of a walk can be done to. */
export interface PickedRow {
  readonly id: string;
  /** The event that made it as it is; empty where it has none. */
  readonly version: string;
}

/** One of the rows that a query finds, by a number that chance has drawn; `undefined` where there is none. */
export async function pickRow(
  queries: Queries,
  sql: string,
  { by, values = [] }: { readonly by: number; readonly values?: readonly SqlValue[] },
): Promise<PickedRow | undefined> {
  const rows = await queries.query<{ id: string; version?: string }>(sql, values);
  const row = rows[by % Math.max(rows.length, 1)];
  return row && { id: row.id, version: row.version ?? '' };
}

/** Units that anybody can be anything in: those that live within a day are known by an alias alone. */
export const UNITS = `
  select id from unit where exists (
      select from unit_version where unit = number and recorded_until is null)
    and number not in (select unit from unit_alias where scheme = 'aside')
  order by number`;

export const PERSONS = `
  select id, coalesce(corrected, entered) as version from person where erased is null
  order by entered`;

export const OPEN_ACCOUNTS =
  'select id, opened as version from account where closed is null order by opened';

/** Held now, in the order in which they came to be what they are. */
export function heldNow(table: string, id: string = table): string {
  return `select ${id} as id, recorded_from as version from ${table}_version
    where recorded_until is null order by recorded_from`;
}
