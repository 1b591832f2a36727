import type { Manner } from '#organisation/model/succession/day-passage.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';

/** How the figures of many units become one (rule 6). */
export type Aggregation = 'sum' | 'ratio' | 'min' | 'max' | 'none';

interface IndicatorBase {
  readonly code: string;
  readonly name: string;
  /** Empty where there is none. */
  readonly nameEn: string;
  /** The unit of measure: person, km², million dong. */
  readonly unitOfMeasure: string;
  readonly decimals: number;
  /** Code of the indicator whose target this one is. */
  readonly targetOf: string | undefined;
}

/** What is counted or measured and told as a figure. */
export interface ToldIndicator extends IndicatorBase {
  readonly aggregation: Exclude<Aggregation, 'ratio'>;
  /** Which shares divide its figures when a unit is divided; `undefined`: the share of the whole. */
  readonly shareBasis: Basis | undefined;
}

/** What is never told nor added, but made again from its summed parts. */
export interface RatioIndicator extends IndicatorBase {
  readonly aggregation: 'ratio';
  /** Codes of the two summed indicators. */
  readonly numerator: string;
  readonly denominator: string;
}

export type Indicator = ToldIndicator | RatioIndicator;

/** Rule 6: how the figures of an indicator travel through reorganisations. */
export function mannerOf({ aggregation }: ToldIndicator): Manner {
  switch (aggregation) {
    case 'sum':
      return 'divided';
    case 'min':
    case 'max':
      return 'whole';
    case 'none':
      return 'attached';
    default:
      return aggregation satisfies never;
  }
}

/** The bases by which some indicator's figures are divided. */
export function basesOf(indicators: Iterable<Indicator>): readonly Basis[] {
  const bases = new Set<Basis>();
  for (const indicator of indicators) {
    if (indicator.aggregation !== 'ratio' && indicator.shareBasis !== undefined)
      bases.add(indicator.shareBasis);
  }
  return [...bases];
}
