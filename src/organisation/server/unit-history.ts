import type { Day } from '#kernel/day.ts';
import type { UnitId, UnitVersion } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import { unitHeirs, type UnitHeirs } from './unit-heirs.ts';
import { isUnitId } from './unit-queries.ts';

/** Another unit from which one took something over, or to which it handed something on. */
export interface RelatedUnit {
  readonly on: Day;
  /** What happened on the way from the one to the other, in order: several steps of one day. */
  readonly kinds: readonly string[];
  readonly legalBasis: string;
  readonly unit: UnitId;
  /** As it was the day before where it gave, on the day where it took. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The line by which a unit was made out of none. */
export interface Creation {
  readonly on: Day;
  readonly legalBasis: string;
}

/** A unit through its whole life, by what is held now. */
export interface UnitHistory extends UnitHeirs {
  readonly id: UnitId;
  readonly number: number;
  readonly versions: readonly UnitVersion[];
  /** `undefined`: it came out of others, or no line tells where from. */
  readonly created: Creation | undefined;
  readonly cameFrom: readonly RelatedUnit[];
  readonly became: readonly RelatedUnit[];
}

/** `undefined` where no such unit is held at any time. */
export async function unitHistory(queries: Queries, id: UnitId): Promise<UnitHistory | undefined> {
  if (!isUnitId(id)) return undefined;
  const rows = await versionsOf(queries, id);
  const [first] = rows;
  if (first === undefined) return undefined;
  const { number } = first;
  const cameFrom = await relatedUnits(queries, number, 'from');
  const givers = cameFrom.map(({ unit }) => unit);
  return {
    id,
    number,
    versions: rows.map(readVersion),
    created: await creationOf(queries, number),
    cameFrom,
    became: await relatedUnits(queries, number, 'to'),
    ...(await unitHeirs(queries, id, givers)),
  };
}

async function creationOf(queries: Queries, unit: number): Promise<Creation | undefined> {
  const [row] = await queries.query<{ happens_on: string; legal_basis: string }>(
    `select happens_on, legal_basis from succession
    where to_unit = $1 and from_unit is null and not is_change and recorded_until is null
    order by happens_on, position limit 1`,
    [unit],
  );
  return row && { on: dayOfSql(row.happens_on), legalBasis: row.legal_basis };
}

interface VersionRow {
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

async function versionsOf(queries: Queries, id: UnitId): Promise<readonly VersionRow[]> {
  return queries.query<VersionRow>(
    `select unit.number, code, name, name_en, level, type, superior.id as parent,
      valid_from, valid_until
    from unit join unit_version on unit = unit.number
    left join unit as superior on superior.number = parent
    where unit.id = $1 and recorded_until is null
    order by ordinal`,
    [id],
  );
}

function readVersion(row: VersionRow): UnitVersion {
  const { code, name, name_en: nameEn, level, type, parent } = row;
  const period = { from: dayOfSql(row.valid_from), until: dayOfSql(row.valid_until) };
  return { code, name, nameEn, level, type, parent: parent ?? undefined, period };
}

interface RelatedRow {
  readonly happens_on: string;
  readonly kinds: readonly string[];
  readonly legal_basis: string;
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
}

const SIDES = {
  from: {
    near: 'to_unit',
    far: 'from_unit',
    alive: 'valid_from < on_day and valid_until >= on_day',
    joined: '$kind || kinds',
  },
  to: {
    near: 'from_unit',
    far: 'to_unit',
    alive: 'valid_from <= on_day and valid_until > on_day',
    joined: 'kinds || $kind',
  },
} as const;

/** A unit that lives within the day is given what is left by a line that nobody decided. */
const KIND = `case when succession.kind = 'transfer' and succession.legal_basis = ''
  then '{}'::text[] else array[succession.kind] end`;

/** Follows the lines of a day through the units that live within it only, to those that do not. */
async function relatedUnits(
  queries: Queries,
  unit: number,
  side: keyof typeof SIDES,
): Promise<readonly RelatedUnit[]> {
  const { near, far, alive, joined } = SIDES[side];
  const rows = await queries.query<RelatedRow>(
    `with recursive line (on_day, kinds, legal_basis, other) as (
      select happens_on, ${KIND}, legal_basis, ${far} from succession
      where ${near} = $1 and not is_change and recorded_until is null
      union
      select happens_on, ${joined.replace('$kind', KIND)},
        coalesce(nullif(line.legal_basis, ''), succession.legal_basis), ${far}
      from succession join line on ${near} = other and happens_on = on_day
      where not is_change and recorded_until is null and exists (
        select from unit_version
        where unit = other and recorded_until is null and valid_from = valid_until
      )
    )
    select distinct on_day as happens_on, kinds, legal_basis, unit.id, code, name, name_en
    from line join unit on unit.number = other
    join unit_version on unit_version.unit = other and recorded_until is null and ${alive}
    where other <> $1
    order by on_day, code, kinds`,
    [unit],
  );
  return rows.map(readRelated);
}

function readRelated(row: RelatedRow): RelatedUnit {
  const { kinds, legal_basis: legalBasis, id: unit, code, name, name_en: nameEn } = row;
  const told = kinds.length === 0 ? ['transfer'] : kinds;
  return { on: dayOfSql(row.happens_on), kinds: told, legalBasis, unit, code, name, nameEn };
}
