import { formatDay } from '#kernel/day.ts';
import { csvLine } from '#platform/model/csv-line.ts';
import type { StructureDates } from './structure-dates.ts';

/** `structure_dates.csv`, header first. */
export function* structureDateLines(dates: StructureDates): Generator<string> {
  yield csvLine(['period', 'structure_date']);
  for (const [period, day] of dates) yield csvLine([period, formatDay(day)]);
}
