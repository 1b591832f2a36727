import type { Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import { loadCachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { UnitThen } from '#people/model/posts/decide-body.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** A unit as far as posts depend on it. */
export interface UnitLife {
  readonly id: string;
  /** The code it bears at last. */
  readonly code: string;
  readonly period: Period;
}

interface LifeRow {
  readonly code: string;
  readonly first: string;
  readonly last: string;
}

/** `undefined` for what is no unit. */
export async function unitLife(queries: Queries, unit: string): Promise<UnitLife | undefined> {
  const [row] = await queries.query<LifeRow>(
    `select min(valid_from) as first, max(valid_until) as last,
      (array_agg(code order by ordinal desc))[1] as code
    from unit_version
    where recorded_until is null and unit = (select number from unit where id = $1)
    having count(*) > 0`,
    [unit],
  );
  if (row === undefined) return undefined;
  const period = { from: dayOfSql(row.first), until: dayOfSql(row.last) };
  return { id: unit, code: row.code, period };
}

/** Whether on a day the unit lives, or an heir of it. */
export async function unitThen(
  queries: Queries,
  { id, code, period }: UnitLife,
  day: Day,
): Promise<UnitThen> {
  if (contains(period, day)) return { code, isThere: true };
  if (day < period.from) return { code, isThere: false };
  // Only for a unit that has ended is the whole organisation asked who took over.
  const kept = await loadCachedOrganisation(queries);
  return { code, isThere: kept !== undefined && livingPlace(kept, id, day) !== undefined };
}
