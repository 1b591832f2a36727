import { indicatorLines } from '#figures/model/tables/figure-tables.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** `indicators.csv`, in the order in which they came into the store. */
export async function exportIndicators(view: Queries): Promise<Iterable<string>> {
  const { byCode } = await loadIndicators(view);
  return indicatorLines(Array.from(byCode.values(), ({ indicator }) => indicator));
}
