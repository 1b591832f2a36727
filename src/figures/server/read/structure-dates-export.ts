import { structureDateLines } from '#cycle/model/structure-date-lines.ts';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { periodsInOrder } from './export-codes.ts';

/** `structure_dates.csv`: the periods whose day was told, in the order of their codes. */
export async function exportStructureDates(view: Queries): Promise<Iterable<string>> {
  const periods = periodsInOrder(await allPeriods(view));
  return structureDateLines(
    new Map(
      periods.flatMap(({ code, toldStructureDate }) =>
        toldStructureDate === undefined ? [] : [[code, toldStructureDate] as const],
      ),
    ),
  );
}
