import type { Day } from '#kernel/day.ts';
import { foldText } from '#kernel/text-folding.ts';
import type { UnitId, UnitVersion } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';

/** A unit as it is on a day, by what is held now. */
export interface UnitOn {
  readonly id: UnitId;
  readonly number: number;
  readonly version: UnitVersion;
}

export interface UnitSearch {
  readonly day: Day;
  /** Only those right below it; without it, of all units. */
  readonly superior?: UnitId | undefined;
  /** Only those whose code or name begins so, whatever its case and marks. */
  readonly beginning?: string | undefined;
  /** Those after this code: the last of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Units in the order of their codes, which are different on any one day. */
export async function unitsOn(
  queries: Queries,
  { day, superior, beginning, after, limit }: UnitSearch,
): Promise<readonly UnitOn[]> {
  if (superior !== undefined && !isUnitId(superior)) return [];
  return selectUnits(
    queries,
    `($2::uuid is null or version.parent = (select number from unit where id = $2))
    and ($3::text is null or starts_with(version.code_key, $3) or starts_with(version.name_key, $3))
    and ($4::text is null or version.code > $4)
    order by version.code limit $5`,
    [
      sqlDay(day),
      superior ?? null,
      beginning === undefined ? null : foldText(beginning),
      after ?? null,
      limit,
    ],
  );
}

/** `undefined` where no such unit lives on the day. */
export async function unitOn(queries: Queries, id: UnitId, day: Day): Promise<UnitOn | undefined> {
  if (!isUnitId(id)) return undefined;
  const [unit] = await selectUnits(queries, 'unit = (select number from unit where id = $2)', [
    sqlDay(day),
    id,
  ]);
  return unit;
}

/** The unit that bears a code on a day. */
export async function unitBearing(
  queries: Queries,
  code: string,
  day: Day,
): Promise<UnitOn | undefined> {
  const [unit] = await selectUnits(queries, 'version.code = $2', [sqlDay(day), code]);
  return unit;
}

/** The unit with no superior on a day. */
export async function rootOn(queries: Queries, day: Day): Promise<UnitOn | undefined> {
  const [unit] = await selectUnits(queries, 'version.parent is null', [sqlDay(day)]);
  return unit;
}

/** The units above one on a day, the nearest first. */
export async function pathToRoot(
  queries: Queries,
  id: UnitId,
  day: Day,
): Promise<readonly UnitOn[]> {
  if (!isUnitId(id)) return [];
  const units = await selectUnits(
    queries,
    `unit in (
      with recursive path (number, parent) as (
        select unit, parent from unit_version
        where unit = (select number from unit where id = $2) and ${IS_HELD_ON_DAY}
        union
        select unit, unit_version.parent from unit_version join path on unit = path.parent
        where ${IS_HELD_ON_DAY}
      )
      select parent from path
    )`,
    [sqlDay(day), id],
  );
  return inOrderUpwards(units);
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether a text can be the identity of a unit at all. */
export function isUnitId(text: string): text is UnitId {
  return UUID.test(text);
}

const IS_HELD_ON_DAY = 'recorded_until is null and valid_from <= $1 and valid_until > $1';

interface UnitRow {
  readonly id: UnitId;
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly level: string;
  readonly type: string;
  readonly parent: UnitId | null;
  readonly valid_from: string;
  readonly valid_until: string;
}

/** `$1` is the day. A page is cut off before anything is joined to it. */
async function selectUnits(
  queries: Queries,
  where: string,
  values: readonly (string | number | null)[],
): Promise<readonly UnitOn[]> {
  const rows = await queries.query<UnitRow>(
    `select unit.id, unit.number, version.code, version.name, version.name_en, version.level,
      version.type, superior.id as parent, version.valid_from, version.valid_until
    from (
      select * from unit_version as version where ${IS_HELD_ON_DAY} and ${where}
    ) as version
    join unit on unit.number = version.unit
    left join unit as superior on superior.number = version.parent
    order by version.code`,
    values,
  );
  return rows.map(({ id, number, ...row }) => {
    const { code, name, name_en: nameEn, level, type } = row;
    const period = { from: dayOfSql(row.valid_from), until: dayOfSql(row.valid_until) };
    const version = { code, name, nameEn, level, type, parent: row.parent ?? undefined, period };
    return { id, number, version };
  });
}

function inOrderUpwards(units: readonly UnitOn[]): readonly UnitOn[] {
  const below = new Map(units.map((unit) => [unit.version.parent, unit]));
  const path: UnitOn[] = [];
  for (let at = below.get(undefined); at !== undefined; at = below.get(at.id)) path.unshift(at);
  return path;
}
