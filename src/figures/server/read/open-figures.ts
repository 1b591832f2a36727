import type { OpenWork, OpenWorkKind } from '#organisation/model/reorganisation/open-work.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';

interface OpenRow {
  readonly unit: UnitId;
  readonly kind: OpenWorkKind;
  readonly period: string;
  readonly count: number;
}

/**
 * What figures units leave open, by unit and period: those they were asked for and have not told
 * (or have withdrawn), and those they told last and nobody has accepted.
 */
export async function loadOpenFigures(
  queries: Queries,
  units: readonly UnitId[],
): Promise<readonly OpenWork[]> {
  return queries.query<OpenRow>(
    `with cell as (
       select unit.number as unit, unit.id, period.number as period, period.code
       from unit cross join reporting_period period where unit.id = any($1::uuid[])
     )
     select id::text as unit, 'figure-not-told' as kind, cell.code as period, count(*)::int as count
     from cell join asked on asked.period = cell.period and asked.unit = cell.unit
     where (select value from figure
       where figure.period = asked.period and figure.unit = asked.unit
         and figure.indicator = asked.indicator
       order by version desc limit 1) is null
     group by id, cell.code
     union all
     select id::text, 'figure-not-accepted', cell.code, count(*)::int
     from cell cross join lateral (
       select distinct on (indicator) value, accepted_event from figure
       where figure.period = cell.period and figure.unit = cell.unit
       order by indicator, version desc) last
     where last.value is not null and last.accepted_event is null
     group by id, cell.code
     order by 1, 3, 2`,
    [units],
  );
}
