import type { Queries } from '#platform/server/database/database.ts';

/** The short numbers by which large tables name units, of those that are known. */
export async function unitNumbers(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.query<{ id: string; number: number }>(
    'select id, number from unit where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}
