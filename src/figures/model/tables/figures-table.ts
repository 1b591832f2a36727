import { parseFigure } from '#kernel/exact-number.ts';
import { cellOf, type TableReader } from '#kernel/table.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { doubles, wholeNumbers, type NumberColumn } from './number-column.ts';
import { reportNumberFault } from './number-fault.ts';
import type { SeriesRegister } from './series.ts';

/** The told figures, column by column: unit and series by number, the value scaled. */
export interface FigureColumns {
  readonly unit: NumberColumn;
  readonly series: NumberColumn;
  readonly value: NumberColumn;
  /** The row of the file that told it. */
  readonly row: NumberColumn;
}

export const FIGURES_FILE = 'figures.csv';
export const FIGURE_COLUMNS = ['unit_code', 'period', 'indicator', 'value'] as const;

/** Reads `unit_code,period,indicator,value`; a row without a value tells no figure. */
export function figuresReader(
  register: SeriesRegister,
  indicators: ReadonlyMap<string, Indicator>,
  report: FigureReport,
): TableReader & { readonly figures: FigureColumns } {
  const figures = {
    unit: wholeNumbers(),
    series: wholeNumbers(),
    value: doubles(),
    row: wholeNumbers(),
  };
  let unitCode = (_cells: readonly string[]) => '';
  let [period, indicator, value] = [unitCode, unitCode, unitCode];
  return {
    required: FIGURE_COLUMNS,
    figures,
    start(columns) {
      unitCode = cellOf(columns, 'unit_code');
      period = cellOf(columns, 'period');
      indicator = cellOf(columns, 'indicator');
      value = cellOf(columns, 'value');
    },
    row(cells, row) {
      const [code, text] = [indicator(cells), value(cells)];
      const key = { unitCode: unitCode(cells), period: period(cells), indicator: code };
      const found = register.find({ ...key, file: FIGURES_FILE, row });
      const meant = indicators.get(code);
      if (meant === undefined || text === '') return;
      const number = figureOf(text, meant, { row, report });
      if (number === undefined || found === undefined) return;
      figures.unit.push(found.unit);
      figures.series.push(found.series);
      figures.value.push(number);
      figures.row.push(row);
    },
  };
}

interface RowToRead {
  readonly row: number;
  readonly report: FigureReport;
}

function figureOf(
  text: string,
  indicator: Indicator,
  { row, report }: RowToRead,
): number | undefined {
  const place = { file: FIGURES_FILE, row, column: 'value' };
  if (indicator.aggregation === 'ratio') {
    const facts = { code: indicator.code };
    report({ code: 'told-ratio', facts, place: { ...place, column: 'indicator' } });
    return undefined;
  }
  const number = parseFigure(text, indicator.decimals);
  if (typeof number === 'number') return number;
  reportNumberFault(number, { text, decimals: indicator.decimals, report, place });
  return undefined;
}
