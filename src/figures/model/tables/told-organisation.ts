import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { SuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { Indicator, ToldIndicator } from '#figures/model/indicator.ts';
import type { GatheredAsked, GatheredFigures } from './series-groups.ts';
import type { Series } from './series.ts';

/** An organisation with the figures its units told, and who was asked where that is known. */
export interface ToldOrganisation {
  readonly organisation: Organisation;
  readonly book: SuccessionBook;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly series: readonly Series[];
  readonly figures: GatheredFigures;
  readonly asked: GatheredAsked | undefined;
}

/** A series whose figures are told, not made from others. */
export interface SeriesToAdd {
  readonly number: number;
  readonly series: Series;
  readonly indicator: ToldIndicator;
}

/**
 * Rule 7: the series of told periods whose structure date is not after the chosen day. A period
 * that nobody told anything in is not among them, whoever was asked.
 */
export function seriesToAdd({ series, figures }: ToldOrganisation, asOf: Day): SeriesToAdd[] {
  const toldPeriods = new Set(
    series.flatMap(({ period }, number) => (figures.of(number).row.length > 0 ? [period] : [])),
  );
  return series.flatMap((each, number) => {
    const { indicator, period, structureDate } = each;
    if (indicator.aggregation === 'ratio') return [];
    if (structureDate > asOf || !toldPeriods.has(period)) return [];
    return [{ number, series: each, indicator }];
  });
}
