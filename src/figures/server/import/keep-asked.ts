import type { Queries } from '#platform/server/database/database.ts';
import type { AskedInPeriod } from './import-record.ts';

/** Adds who was asked; gives back those who had not been. */
export async function keepAsked(
  tx: Queries,
  { period, asked }: AskedInPeriod,
): Promise<AskedInPeriod> {
  if (asked.length === 0) return { period, asked };
  const added = await tx.query<{ unit: number; indicator: number }>(
    `insert into asked (period, unit, indicator)
     select $1, * from unnest($2::int[], $3::int[]) on conflict do nothing
     returning unit, indicator`,
    [period, asked.map(([unit]) => unit), asked.map(([, indicator]) => indicator)],
  );
  return { period, asked: added.map(({ unit, indicator }) => [unit, indicator] as const) };
}
