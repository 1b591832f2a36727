import { formatDay, type Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { pathToRoot } from '#organisation/server/unit-queries.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { DocumentFacts } from '#reports/model/document/report-document.ts';

/** Before it is known who signs, and in a draft. */
export const UNSIGNED: DocumentFacts['signature'] = { title: 'Người ký', name: '' };

/** How the unit right above is called on a day; `undefined` of the highest. */
export async function parentBodyOf(
  queries: Queries,
  unit: string,
  day: Day,
): Promise<string | undefined> {
  const [superior] = await pathToRoot(queries, unit as UnitId, day);
  return superior?.version.name;
}

/** The calendar year of a day: documents are numbered by it. */
export function yearOfDay(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}
