import { allPeriods, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { orderByCodes } from '#figures/model/restate/code-ranks.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { figureLines, type FigureRow } from '#figures/model/tables/figure-tables.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { inBlocks } from '#platform/server/whole-file.ts';
import {
  loadExportCodes,
  periodsInOrder,
  withoutHeader,
  type ExportCodes,
} from './export-codes.ts';

/**
 * `figures.csv` in blocks of whole lines: the figures in force, or the last of each that was
 * accepted, by period, unit and indicator in the order of codes. Consumed within the view.
 */
export async function* exportFigures(view: Snapshot, scope: Scope): AsyncGenerator<string> {
  const codes = await loadExportCodes(view);
  yield* inBlocks(figureLines([]));
  for (const period of periodsInOrder(await allPeriods(view))) {
    yield* inBlocks(withoutHeader(figureLines(await readRows(view, codes, { period, scope }))));
  }
}

interface OfPeriod {
  readonly period: ReportingPeriod;
  readonly scope: Scope;
}

async function readRows(
  view: Snapshot,
  codes: ExportCodes,
  { period, scope }: OfPeriod,
): Promise<Iterable<FigureRow>> {
  const figures = await readPeriodFigures(view, period.number);
  const units = codes.unitsOn(period.structureDate);
  const order = orderByCodes(figures, { units, indicators: codes.indicators });
  const values = scope === 'both' ? figures.value : figures.accepted;
  function* rows(): Generator<FigureRow> {
    for (const row of order) {
      const value = values[row] ?? Number.NaN;
      const indicator = figures.indicator[row] ?? 0;
      if (Number.isNaN(value)) continue;
      yield {
        unitCode: units.codeOf.get(figures.unit[row] ?? 0) ?? '',
        period: period.code,
        indicator: codes.indicators.codeOf.get(indicator) ?? '',
        value: formatScaled(BigInt(value), codes.decimalsOf.get(indicator) ?? 0),
      };
    }
  }
  return rows();
}
