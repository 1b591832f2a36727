import { parseDay, type Day } from '#kernel/day.ts';
import { cellOf, type TableReader } from '#kernel/table.ts';
import type { CycleReport } from './cycle-problems.ts';
import { lastDayOfPeriod } from './reporting-period.ts';

/** The days whose trees the figures of some periods were told on, where not the period's last day. */
export type StructureDates = ReadonlyMap<string, Day>;

export const STRUCTURE_DATES_FILE = 'structure_dates.csv';

/** The day whose tree a period's figures were told on; `undefined` where the text is no period. */
export function structureDateOf(period: string, dates: StructureDates): Day | undefined {
  return dates.get(period) ?? lastDayOfPeriod(period);
}

/** Reads `period,structure_date`. */
export function structureDatesReader(
  report: CycleReport,
): TableReader & { readonly dates: StructureDates } {
  const dates = new Map<string, Day>();
  const toldPeriods = new Set<string>();
  let period = (_cells: readonly string[]) => '';
  let structureDate = period;
  return {
    required: ['period', 'structure_date'],
    dates,
    start(columns) {
      period = cellOf(columns, 'period');
      structureDate = cellOf(columns, 'structure_date');
    },
    row(cells, row) {
      const [text, date] = [period(cells), parseDay(structureDate(cells))];
      const place = { file: STRUCTURE_DATES_FILE, row };
      if (lastDayOfPeriod(text) === undefined) {
        report({
          code: 'structure-of-no-period',
          facts: { text },
          place: { ...place, column: 'period' },
        });
      } else if (toldPeriods.has(text)) {
        const facts = { period: text };
        report({ code: 'duplicate-period', facts, place: { ...place, column: 'period' } });
      } else if (date === undefined) {
        const facts = { text: structureDate(cells) };
        report({
          code: 'not-a-structure-date',
          facts,
          place: { ...place, column: 'structure_date' },
        });
      } else dates.set(text, date);
      toldPeriods.add(text);
    },
  };
}
