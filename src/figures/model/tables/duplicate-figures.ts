import { versionOn, type Unit } from '#organisation/model/unit.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import { FIGURES_FILE, type FigureColumns } from './figures-table.ts';
import type { GatheredRows } from './series-groups.ts';
import type { Series } from './series.ts';

interface FiguresToCheck {
  readonly figures: GatheredRows<FigureColumns>;
  readonly series: readonly Series[];
  readonly units: readonly Unit[];
}

/** A unit tells one figure for an indicator and period: a second is refused, with the first's row. */
export function reportDuplicates(
  { figures, series, units }: FiguresToCheck,
  report: FigureReport,
): void {
  const { columns, bySeries } = figures;
  const firstTold = new Uint32Array(units.length);
  for (const [number, { period, indicator, structureDate }] of series.entries()) {
    const rows = bySeries.of(number);
    for (const index of rows) {
      const unit = columns.unit.at(index);
      const otherRow = firstTold[unit] ?? 0;
      const row = columns.row.at(index);
      if (otherRow === 0) firstTold[unit] = row;
      else {
        const teller = units[unit];
        const code = (teller && versionOn(teller, structureDate)?.code) ?? '';
        const facts = { code, period, indicator: indicator.code, otherRow };
        report({
          code: 'duplicate-figure',
          facts,
          place: { file: FIGURES_FILE, row, column: 'unit_code' },
        });
      }
    }
    for (const index of rows) firstTold[columns.unit.at(index)] = 0;
  }
}
