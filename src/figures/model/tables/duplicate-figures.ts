import { versionOn, type Unit } from '#organisation/model/unit.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import { FIGURES_FILE } from './figures-table.ts';
import type { GatheredFigures } from './series-groups.ts';
import type { Series } from './series.ts';

interface FiguresToCheck {
  readonly figures: GatheredFigures;
  readonly series: readonly Series[];
  readonly units: readonly Unit[];
}

/** A unit tells one figure for an indicator and period: a second is refused, with the first's row. */
export function reportDuplicates(
  { figures, series, units }: FiguresToCheck,
  report: FigureReport,
): void {
  const firstTold = new Uint32Array(units.length);
  for (const [number, { period, indicator, structureDate }] of series.entries()) {
    const told = figures.of(number);
    for (const [index, unit] of told.unit.entries()) {
      const otherRow = firstTold[unit] ?? 0;
      const row = told.row[index] ?? 0;
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
    for (const unit of told.unit) firstTold[unit] = 0;
  }
}
