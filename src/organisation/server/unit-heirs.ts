import type { Day } from '#kernel/day.ts';
import { heirByItself } from '#organisation/model/reorganisation/left-open.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** A unit on the other side of what was left open: the heir, or the one that ended. */
export interface HeirRelation {
  readonly on: Day;
  /** Named in the reorganisation; else heir by itself, because it alone took all parts. */
  readonly isNamed: boolean;
  readonly unit: UnitId;
  /** As the heir was on the day, as the one that ended was the day before. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Who takes over what a unit left open, and from whom the unit takes such over. */
export interface UnitHeirs {
  /** `undefined` while it lives, and where nobody took over. */
  readonly heir: HeirRelation | undefined;
  readonly heirTo: readonly HeirRelation[];
}

/** `givers`: the units from which the unit took something over at any time. */
export async function unitHeirs(
  queries: Queries,
  unit: UnitId,
  givers: readonly UnitId[],
): Promise<UnitHeirs> {
  const rows = await queries.query<EndRow>(ENDS, [unit, givers]);
  const ends = rows.map((row) => ({ ended: row, ...heirOf(row) }));
  const own = ends.find(({ ended }) => ended.id === unit);
  return {
    heir: own?.heir && { ...relationOf(own.ended, own.heir), isNamed: own.isNamed },
    heirTo: ends
      .filter(({ heir }) => heir?.id === unit)
      .map(({ ended, isNamed }) => ({ ...relationOf(ended, ended), isNamed })),
  };
}

interface NamedUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A unit that ended, as it was at last. */
interface EndRow extends NamedUnit {
  readonly on_day: string;
  readonly named: NamedUnit | null;
  /** The reorganisation says that nobody takes over. */
  readonly is_ended: boolean;
  /** Null stands for parts that ended with it. */
  readonly takers: readonly (NamedUnit | null)[] | null;
}

// Lines of a day pass through units that live within it only.
const ENDS = `with recursive ended (number, id, on_day) as (
    select unit.number, unit.id, max(valid_until)
    from unit join unit_version on unit_version.unit = unit.number and recorded_until is null
    where unit.id = $1 or unit.id = any($2::uuid[]) or unit.id in (
      select (its ->> 'unit')::uuid from reorganisation cross join jsonb_array_elements(heirs) its
      where recorded_until is null and its ->> 'heir' = $1::text)
    group by unit.number, unit.id having max(valid_until) < 'infinity'
  ), reached (giver, on_day, taker) as (
    select ended.number, on_day, to_unit from ended
    join succession on from_unit = ended.number and happens_on = on_day
    where not is_change and recorded_until is null
    union
    select giver, on_day, to_unit from reached
    join succession on from_unit = taker and happens_on = on_day
    where not is_change and recorded_until is null and not exists (
      select from unit_version
      where unit = taker and recorded_until is null and valid_from <= on_day and valid_until > on_day)
  )
  select ended.id, on_day, last.code, last.name, last.name_en as "nameEn",
    (select jsonb_build_object('id', heir.id, 'code', as_heir.code, 'name', as_heir.name,
       'nameEn', as_heir.name_en)
     from reorganisation cross join jsonb_array_elements(heirs) its
     join unit heir on heir.id::text = its ->> 'heir'
     cross join lateral (
       select code, name, name_en from unit_version where unit = heir.number and recorded_until is null
       order by (valid_from <= on_day and valid_until > on_day) desc, ordinal desc limit 1) as_heir
     where recorded_until is null and happens_on = on_day and its ->> 'unit' = ended.id::text
     limit 1) as named,
    exists (
     select from reorganisation cross join jsonb_array_elements(heirs) its
     where recorded_until is null and happens_on = on_day and its ->> 'unit' = ended.id::text
       and its ->> 'heir' is null) as is_ended,
    (select jsonb_agg(case when taker is not null then
         jsonb_build_object('id', heir.id, 'code', as_taker.code, 'name', as_taker.name,
           'nameEn', as_taker.name_en) end)
     from reached left join unit heir on heir.number = taker
     left join unit_version as_taker on as_taker.unit = taker and recorded_until is null
       and valid_from <= reached.on_day and valid_until > reached.on_day
     where giver = ended.number and (taker is null or as_taker.unit is not null)) as takers
  from ended cross join lateral (
    select code, name, name_en from unit_version where unit = ended.number and recorded_until is null
    order by ordinal desc limit 1) last
  order by on_day, last.code, ended.id`;

interface FoundHeir {
  readonly heir: NamedUnit | undefined;
  readonly isNamed: boolean;
}

function heirOf({ named, takers, is_ended: isEnded }: EndRow): FoundHeir {
  if (isEnded) return { heir: undefined, isNamed: true };
  if (named !== null) return { heir: named, isNamed: true };
  const known = takers ?? [];
  const byItself = heirByItself(known.map((taker) => taker?.id));
  return { heir: known.find((taker) => taker?.id === byItself) ?? undefined, isNamed: false };
}

function relationOf({ on_day: on }: EndRow, { id: unit, code, name, nameEn }: NamedUnit) {
  return { on: dayOfSql(on), unit, code, name, nameEn };
}
