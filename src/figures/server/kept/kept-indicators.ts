import type { Indicator, ToldIndicator } from '#figures/model/indicator.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** An indicator as the store holds it. */
export interface KeptIndicator {
  readonly number: number;
  readonly id: string;
  readonly indicator: Indicator;
}

/** All indicators, in the order in which they came into the store. */
export interface KeptIndicators {
  readonly byNumber: ReadonlyMap<number, KeptIndicator>;
  readonly byCode: ReadonlyMap<string, KeptIndicator>;
}

interface IndicatorRow {
  readonly number: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly unit_of_measure: string;
  readonly decimals: number;
  readonly aggregation: ToldIndicator['aggregation'] | 'ratio';
  readonly share_basis: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly target_of: string | null;
}

export async function loadIndicators(queries: Queries): Promise<KeptIndicators> {
  const rows = await queries.query<IndicatorRow>(
    `select its.number, its.id, its.code, its.name, its.name_en, its.unit_of_measure, its.decimals,
       its.aggregation, its.share_basis, numerator.code as numerator, denominator.code as denominator,
       target.code as target_of
     from indicator its
     left join indicator numerator on numerator.number = its.numerator
     left join indicator denominator on denominator.number = its.denominator
     left join indicator target on target.number = its.target_of
     order by its.number`,
  );
  const kept = rows.map(keptIndicator);
  return {
    byNumber: new Map(kept.map((each) => [each.number, each])),
    byCode: new Map(kept.map((each) => [each.indicator.code, each])),
  };
}

function keptIndicator(row: IndicatorRow): KeptIndicator {
  return { number: row.number, id: row.id, indicator: indicatorOf(row) };
}

function indicatorOf(row: IndicatorRow): Indicator {
  const { code, name, name_en: nameEn, unit_of_measure: unitOfMeasure, decimals } = row;
  const targetOf = row.target_of ?? undefined;
  const base = { code, name, nameEn, unitOfMeasure, decimals, targetOf };
  const { aggregation } = row;
  if (aggregation !== 'ratio')
    return { ...base, aggregation, shareBasis: row.share_basis ?? undefined };
  return {
    ...base,
    aggregation,
    numerator: row.numerator ?? '',
    denominator: row.denominator ?? '',
  };
}
