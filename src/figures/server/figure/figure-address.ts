import type { ToldIndicator } from '#figures/model/indicator.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A figure as the world names it: the identity of the unit, and two codes. */
export interface FigureName {
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
}

/** The same by numbers, with what must be known of the indicator to write it. */
export interface FigureAddress {
  readonly unit: number;
  readonly period: number;
  readonly structureDate: string;
  readonly indicator: number;
  readonly decimals: number;
  readonly aggregation: ToldIndicator['aggregation'] | 'ratio';
}

interface Found {
  readonly unit: number | null;
  readonly period: number | null;
  readonly structure_date: string | null;
  readonly indicator: number | null;
  readonly decimals: number;
  readonly aggregation: FigureAddress['aggregation'];
}

const FIND = `
  select named.unit, period.number as period, period.structure_date, indicator.number as indicator,
    indicator.decimals, indicator.aggregation
  from (select (select number from unit where id = $1) as unit) named
  left join reporting_period period on period.code = $2
  left join indicator on indicator.code = $3`;

/** Finds what a name means; what it names that is not there comes back as the part that is missing. */
export async function findFigure(
  queries: Queries,
  name: FigureName,
): Promise<FigureAddress | keyof FigureName> {
  const [found] = await queries.query<Found>(FIND, [name.unit, name.period, name.indicator]);
  if (found === undefined || found.unit === null) return 'unit';
  const { unit, period, structure_date: structureDate, indicator } = found;
  if (indicator === null) return 'indicator';
  if (period === null || structureDate === null) return 'period';
  const { decimals, aggregation } = found;
  return { unit, period, structureDate, indicator, decimals, aggregation };
}
