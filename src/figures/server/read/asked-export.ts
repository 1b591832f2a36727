import { allPeriods, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { orderByCodes } from '#figures/model/restate/code-ranks.ts';
import { askedLines, type AskedRow } from '#figures/model/tables/figure-tables.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { inBlocks } from '#platform/server/whole-file.ts';
import {
  loadExportCodes,
  periodsInOrder,
  withoutHeader,
  type ExportCodes,
} from './export-codes.ts';

/** `asked.csv` in blocks of whole lines, by period, unit and indicator in the order of codes. */
export async function* exportAsked(view: Queries): AsyncGenerator<string> {
  const codes = await loadExportCodes(view);
  yield* inBlocks(askedLines([]));
  for (const period of periodsInOrder(await allPeriods(view))) {
    yield* inBlocks(withoutHeader(askedLines(await readRows(view, codes, period))));
  }
}

async function readRows(
  view: Queries,
  codes: ExportCodes,
  { number, code, structureDate }: ReportingPeriod,
): Promise<readonly AskedRow[]> {
  const rows = await view.query<{ unit: number; indicator: number }>(
    'select unit, indicator from asked where period = $1',
    [number],
  );
  const unit = Int32Array.from(rows, (row) => row.unit);
  const indicator = Int32Array.from(rows, (row) => row.indicator);
  const [units, { indicators }] = [codes.unitsOn(structureDate), codes];
  return Array.from(orderByCodes({ unit, indicator }, { units, indicators }), (row) => ({
    unitCode: units.codeOf.get(unit[row] ?? 0) ?? '',
    period: code,
    indicator: indicators.codeOf.get(indicator[row] ?? 0) ?? '',
  }));
}
