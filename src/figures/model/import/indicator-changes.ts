import type { FigureReport } from '#figures/model/figure-problems.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { INDICATORS_FILE } from '#figures/model/tables/indicators-table.ts';

/** What a table of indicators does to those in the store. */
export interface IndicatorChanges {
  readonly added: readonly Indicator[];
  /** Their names, units of measure or targets; how they are counted does not change. */
  readonly renamed: readonly Indicator[];
}

/**
 * Compares a table of indicators with those in the store. What decides how its figures are read
 * and added up cannot change once it is there: the figures told by it would mean something else.
 */
export function indicatorChanges(
  told: Iterable<Indicator>,
  kept: ReadonlyMap<string, Indicator>,
  report: FigureReport,
): IndicatorChanges {
  const changes: { added: Indicator[]; renamed: Indicator[] } = { added: [], renamed: [] };
  for (const indicator of told) {
    const existing = kept.get(indicator.code);
    if (existing === undefined) changes.added.push(indicator);
    else if (countingOf(existing) !== countingOf(indicator)) {
      const place = { file: INDICATORS_FILE };
      report({ code: 'indicator-counted-otherwise', facts: { code: indicator.code }, place });
    } else if (labelsOf(existing) !== labelsOf(indicator)) changes.renamed.push(indicator);
  }
  return changes;
}

function countingOf(indicator: Indicator): string {
  const { decimals, aggregation } = indicator;
  const its =
    indicator.aggregation === 'ratio'
      ? [indicator.numerator, indicator.denominator]
      : [indicator.shareBasis ?? ''];
  return JSON.stringify([decimals, aggregation, ...its]);
}

function labelsOf({ name, nameEn, unitOfMeasure, targetOf }: Indicator): string {
  return JSON.stringify([name, nameEn, unitOfMeasure, targetOf ?? '']);
}
