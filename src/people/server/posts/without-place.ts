import type { Day } from '#kernel/day.ts';
import type { HeirBook } from '#organisation/model/reorganisation/heir-book.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

/**
 * The people who by their days hold a post on a day, and whose every post of that day was of a unit that
 * ended to nobody, in the order of their names.
 */
export async function peopleWithoutPlace(
  queries: Queries,
  heirs: Pick<HeirBook, 'heirOn'>,
  day: Day,
): Promise<readonly string[]> {
  const units = await queries.query<{ unit: UnitId }>(`select distinct unit ${HELD_ON_DAY}`, [
    sqlDay(day),
  ]);
  const homeless = units
    .map(({ unit }) => unit)
    .filter((unit) => heirs.heirOn(unit, day) === undefined);
  if (homeless.length === 0) return [];
  const people = await queries.query<{ id: string }>(
    `select person.id from (select held.person, bool_and(unit = any($2::uuid[])) as is_homeless
      ${HELD_ON_DAY} group by held.person) found
    join person on person.id = found.person
    where is_homeless and erased is null order by sort_key, person.id`,
    [sqlDay(day), homeless],
  );
  return people.map(({ id }) => id);
}

const HELD_ON_DAY = `from holding_version held join post_version its using (post)
  where held.recorded_until is null and its.recorded_until is null
    and held.valid_from <= $1 and held.valid_until > $1`;
