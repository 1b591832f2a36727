import { cellOf, type TableReader } from '#kernel/table.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { wholeNumbers, type NumberColumn } from './number-column.ts';
import type { SeriesRegister } from './series.ts';

/** Who was asked for what: unit and series by number. */
export interface AskedColumns {
  readonly unit: NumberColumn;
  readonly series: NumberColumn;
}

export const ASKED_FILE = 'asked.csv';
export const ASKED_COLUMNS = ['unit_code', 'period', 'indicator'] as const;

/** Reads `unit_code,period,indicator`; who is asked for a ratio is asked for both its parts. */
export function askedReader(
  register: SeriesRegister,
  indicators: ReadonlyMap<string, Indicator>,
): TableReader & { readonly asked: AskedColumns } {
  const asked = { unit: wholeNumbers(), series: wholeNumbers() };
  let unitCode = (_cells: readonly string[]) => '';
  let [period, indicator] = [unitCode, unitCode];
  return {
    required: ASKED_COLUMNS,
    asked,
    start(columns) {
      unitCode = cellOf(columns, 'unit_code');
      period = cellOf(columns, 'period');
      indicator = cellOf(columns, 'indicator');
    },
    row(cells, row) {
      const key = { unitCode: unitCode(cells), period: period(cells), indicator: indicator(cells) };
      const found = register.find({ ...key, file: ASKED_FILE, row });
      const meant = indicators.get(key.indicator);
      if (found === undefined || meant === undefined) return;
      for (const part of partsOf(meant, indicators)) {
        asked.unit.push(found.unit);
        asked.series.push(register.numberOf(key.period, part));
      }
    },
  };
}

function partsOf(indicator: Indicator, indicators: ReadonlyMap<string, Indicator>): Indicator[] {
  if (indicator.aggregation !== 'ratio') return [indicator];
  const { numerator, denominator } = indicator;
  return [numerator, denominator].flatMap((code) => indicators.get(code) ?? []);
}
