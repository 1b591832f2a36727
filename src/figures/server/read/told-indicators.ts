import type { Queries } from '#platform/server/database/database.ts';

/** A unit and an indicator of which it has told something, both by number. */
export interface ToldIndicator {
  readonly unit: number;
  readonly indicator: number;
}

/** Which indicators each unit itself has told in any period; what was withdrawn is not told. */
export async function readToldIndicators(
  queries: Queries,
  units: readonly number[],
): Promise<readonly ToldIndicator[]> {
  // Each unit is looked up in each period: the key of the large table leads with both.
  return queries.query<{ unit: number; indicator: number }>(
    `select distinct unit, indicator
     from reporting_period
     cross join unnest($1::int[]) as asked (number)
     cross join lateral (
       select distinct on (figure.indicator) figure.unit, figure.indicator, figure.value
       from figure
       where figure.period = reporting_period.number and figure.unit = asked.number
       order by figure.indicator, figure.version desc
     ) last
     where value is not null
     order by unit, indicator`,
    [units],
  );
}
