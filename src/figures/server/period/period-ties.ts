import type { PeriodTie } from '#cycle/model/period-tie.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A figure stands where the last version, or the last one accepted, has a value. */
const TIES = `
  select
    exists (
      select from figure stands
      where period = $1 and value is not null and (
        not exists (
          select from figure later
          where later.period = $1 and later.unit = stands.unit
            and later.indicator = stands.indicator and later.version > stands.version)
        or accepted_event is not null and not exists (
          select from figure later
          where later.period = $1 and later.unit = stands.unit
            and later.indicator = stands.indicator and later.version > stands.version
            and later.accepted_event is not null))) as told,
    exists (select from asked where period = $1) as asked,
    exists (select from publication where period = $2) as published`;

const IN_ORDER: readonly PeriodTie[] = ['told', 'asked', 'published'];

/** What ties a period to its tree. A figure that was withdrawn does not. */
export async function findPeriodTies(
  queries: Queries,
  { number, code }: { readonly number: number; readonly code: string },
): Promise<readonly PeriodTie[]> {
  const [row] = await queries.query<Record<PeriodTie, boolean>>(TIES, [number, code]);
  return IN_ORDER.filter((tie) => row?.[tie] !== false);
}
