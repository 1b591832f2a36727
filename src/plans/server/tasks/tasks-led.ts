import type { Day } from '#kernel/day.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import {
  organisationSeenBy,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { TASK, type TaskFields } from './kept-tasks.ts';

interface LedWish {
  /** On which the units live. */
  readonly day: Day;
  readonly units: ReadonlySet<string>;
  /** First and last day on which they are due; left out: whenever. */
  readonly due?: { readonly from: string; readonly to: string };
  /** Where whoever asks has it already. */
  readonly kept?: CachedOrganisation | undefined;
}

const BY_DUE_DAY = 'due_day, id';

/** The tasks that some units lead on a day: their own, and those of units whose heirs they are. */
export async function ledIn(
  queries: Queries,
  { day, units, due, kept }: LedWish,
): Promise<readonly Kept<TaskFields>[]> {
  const { from, to } = due ?? { from: '-infinity', to: 'infinity' };
  const own = await recordsWhere(queries, TASK, {
    where: 'lead = any($1::uuid[]) and due_day between $2 and $3',
    values: [[...units], from, to],
    order: BY_DUE_DAY,
  });
  const others = await recordsWhere(queries, TASK, {
    where: `due_day between $2 and $3 and not exists (
      select from unit join unit_version on unit_version.unit = unit.number
      where unit.id = task.lead and recorded_until is null and valid_from <= $1 and valid_until > $1)`,
    values: [sqlDay(day), from, to],
    order: BY_DUE_DAY,
  });
  if (others.length === 0) return own;
  const organisation = kept ?? (await organisationSeenBy(queries));
  const isOwn = new Set(own.map(({ id }) => id));
  const inherited = others.filter(({ id, lead }) => {
    const heir = organisation && livingPlace(organisation, lead, day);
    return heir !== undefined && units.has(heir) && !isOwn.has(id);
  });
  return [...own, ...inherited].toSorted((one, other) =>
    one.dueDay < other.dueDay ? -1 : Number(one.dueDay > other.dueDay),
  );
}
