import type { Day } from '#kernel/day.ts';
import { isUnitId } from '#organisation/server/unit-queries.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

/** A unit as it stands in the branch of another on a day. */
export interface BranchUnit {
  readonly number: number;
  readonly id: string;
  /** Of the unit above; null: it is the root. */
  readonly parent: number | null;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const IS_HELD_ON_DAY = 'recorded_until is null and valid_from <= $2 and valid_until > $2';

const BRANCH = `
  with recursive branch (unit, parent, code, name, name_en, depth) as (
    select unit, parent, code, name, name_en, 0 from unit_version
    where unit = (select number from unit where id = $1) and ${IS_HELD_ON_DAY}
    union all
    select version.unit, version.parent, version.code, version.name, version.name_en, depth + 1
    from branch join unit_version version on version.parent = branch.unit
    where ${IS_HELD_ON_DAY}
  )
  select unit as number, unit.id, branch.parent, branch.code, branch.name, branch.name_en as "nameEn"
  from branch join unit on unit.number = branch.unit
  order by depth, branch.code`;

/** A unit and all below it on a day, itself first; none where it does not live then. */
export async function branchOn(
  queries: Queries,
  unit: string,
  day: Day,
): Promise<readonly BranchUnit[]> {
  return isUnitId(unit) ? queries.query<BranchUnit>(BRANCH, [unit, sqlDay(day)]) : [];
}
