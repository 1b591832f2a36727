import type { Queries } from '#platform/server/database/database.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { RequestFields } from '#reports/server/report-records.ts';

/** A unit that was asked for its report, as it was on the day the request was sent. */
export interface AskedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: string;
  /** The unit right above it. */
  readonly superior: string | null;
  readonly hasBelow: boolean;
}

interface UnitRow extends Omit<AskedUnit, 'nameEn' | 'hasBelow'> {
  readonly name_en: string;
  readonly has_below: boolean;
}

/**
 * Who was asked: the unit that asks, and all below it that lived on the day the request was sent, in the
 * order of their codes. Found each time, copied nowhere.
 * @param below only a unit and those below it, where it was among them.
 */
export async function askedUnits(
  queries: Queries,
  { unit, sentDay }: Pick<Kept<RequestFields>, 'unit' | 'sentDay'>,
  below: string = unit,
): Promise<readonly AskedUnit[]> {
  const rows = await queries.query<UnitRow>(
    `with recursive alive as (
       select * from unit_version
       where recorded_until is null and valid_from <= $1 and valid_until > $1
     ), asked as (
       select alive.* from alive join unit on unit.number = alive.unit where unit.id = $2
       union all
       select alive.* from alive join asked on alive.parent = asked.unit
     ), part as (
       select asked.* from asked join unit on unit.number = asked.unit where unit.id = $3
       union all
       select asked.* from asked join part on asked.parent = part.unit
     )
     select its.id, part.code, part.name, part.name_en, part.level, superior.id as superior,
       exists (select from alive where alive.parent = part.unit) as has_below
     from part join unit its on its.number = part.unit
     left join unit superior on superior.number = part.parent
     order by part.code`,
    [sentDay, unit, below],
  );
  return rows.map(({ name_en: nameEn, has_below: hasBelow, ...row }) => ({
    ...row,
    nameEn,
    hasBelow,
  }));
}
