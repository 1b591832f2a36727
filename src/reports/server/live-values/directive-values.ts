import { spanOfPeriod } from '#directives/model/directive-span.ts';
import { directivesAddress } from '#directives/model/directive-address.ts';
import { directiveCoverage } from '#directives/server/directive-coverage.ts';
import { formatCount } from '#platform/model/language/number-text.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { CountName } from '#reports/model/live-text/live-reference.ts';
import { knownValue, type LiveValue } from '#reports/model/live-text/live-value.ts';
import type { LivePlace } from './live-place.ts';

/** How far the units below one, and itself, have come with directives: counted, never summed. */
export async function directiveValues(
  view: Queries,
  { unit, period, today, language }: LivePlace,
): Promise<ReadonlyMap<string, LiveValue>> {
  const year = spanOfPeriod(period)?.year;
  if (year === undefined) return new Map();
  const coverage = await directiveCoverage(view, { unit, period, today });
  const counts: readonly (readonly [CountName, number])[] = [
    ['directives.studied', coverage.studied],
    ['directives.total', coverage.total],
    ['directives.units', coverage.unitsStudiedAll],
    ['directives.allUnits', coverage.units],
  ];
  const address = directivesAddress({ year: String(year) });
  return new Map(
    counts.map(([name, count]) => {
      const written = formatCount(count, language);
      return [name, knownValue({ raw: String(count), written, address })];
    }),
  );
}
