import type { Queries } from '#platform/server/database/database.ts';

/** Who was asked in a period: by number of the indicator, the numbers of the units. */
export async function readAsked(
  queries: Queries,
  period: number,
): Promise<Map<number, readonly number[]>> {
  const rows = await queries.query<{ indicator: number; units: readonly number[] }>(
    'select indicator, array_agg(unit) as units from asked where period = $1 group by indicator',
    [period],
  );
  return new Map(rows.map(({ indicator, units }) => [indicator, units]));
}
