import { csvLine } from '#platform/model/csv-line.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { ASKED_COLUMNS } from './asked-table.ts';
import { FIGURE_COLUMNS } from './figures-table.ts';

/** `indicators.csv`, header first. */
export function* indicatorLines(indicators: Iterable<Indicator>): Generator<string> {
  yield csvLine([
    'code',
    'name',
    'unit',
    'decimals',
    'aggregation',
    'share_basis',
    'numerator',
    'denominator',
    'target_of',
    'name_en',
  ]);
  for (const indicator of indicators) {
    const { code, name, nameEn, unitOfMeasure, decimals, aggregation, targetOf } = indicator;
    const made =
      indicator.aggregation === 'ratio'
        ? ['', indicator.numerator, indicator.denominator]
        : [indicator.shareBasis ?? '', '', ''];
    const how = [unitOfMeasure, String(decimals), aggregation, ...made];
    yield csvLine([code, name, ...how, targetOf ?? '', nameEn]);
  }
}

/** One who was asked for one figure. */
export interface AskedRow {
  readonly unitCode: string;
  readonly period: string;
  readonly indicator: string;
}

/** `asked.csv`, header first. */
export function* askedLines(rows: Iterable<AskedRow>): Generator<string> {
  yield csvLine(ASKED_COLUMNS);
  for (const { unitCode, period, indicator } of rows) yield csvLine([unitCode, period, indicator]);
}

/** One figure as it is written: a plain decimal. */
export interface FigureRow extends AskedRow {
  readonly value: string;
}

/** `figures.csv`, header first. */
export function* figureLines(rows: Iterable<FigureRow>): Generator<string> {
  yield csvLine(FIGURE_COLUMNS);
  for (const { unitCode, period, indicator, value } of rows) {
    yield csvLine([unitCode, period, indicator, value]);
  }
}
