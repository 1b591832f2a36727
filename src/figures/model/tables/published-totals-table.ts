import { parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import { cellOf, type TableReader } from '#kernel/table.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import { reportNumberFault } from './number-fault.ts';

/** A total that someone else has published. */
export interface PublishedTotal {
  readonly unitCode: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: Decimal;
  readonly source: string;
}

/** Reads `unit_code,period,indicator,value[,source]`; a row without a value publishes nothing. */
export function publishedTotalsReader(
  file: string,
  report: FigureReport,
): TableReader & { readonly totals: readonly PublishedTotal[] } {
  const totals: PublishedTotal[] = [];
  let read = (_cells: readonly string[], _row: number): PublishedTotal | undefined => undefined;
  return {
    required: ['unit_code', 'period', 'indicator', 'value'],
    totals,
    start(columns) {
      const [unitCode, period] = [cellOf(columns, 'unit_code'), cellOf(columns, 'period')];
      const [indicator, value] = [cellOf(columns, 'indicator'), cellOf(columns, 'value')];
      const source = cellOf(columns, 'source');
      read = (cells, row) => {
        const text = value(cells);
        const number = parseDecimal(text);
        if (text !== '' && number === undefined) {
          const place = { file, row, column: 'value' };
          reportNumberFault('not-a-number', { text, decimals: 0, place, report });
        }
        return (
          number && {
            unitCode: unitCode(cells),
            period: period(cells),
            indicator: indicator(cells),
            value: number,
            source: source(cells),
          }
        );
      };
    },
    row(cells, number) {
      const total = read(cells, number);
      if (total !== undefined) totals.push(total);
    },
  };
}
