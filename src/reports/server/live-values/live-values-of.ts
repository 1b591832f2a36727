import type { Queries } from '#platform/server/database/database.ts';
import { referenceName, type LiveReference } from '#reports/model/live-text/live-reference.ts';
import {
  blankValue,
  type LiveValue,
  type LiveValues,
} from '#reports/model/live-text/live-value.ts';
import { indicatorValues, type LivePlace } from './indicator-values.ts';

interface Wanted extends LivePlace {
  readonly references: readonly LiveReference[];
}

/**
 * What stands for the references of a text about a unit and a period, by their names: accepted totals,
 * and where what was submitted differs, that as well. Every reference has a value.
 */
export async function liveValuesOf(
  view: Queries,
  { references, ...place }: Wanted,
): Promise<LiveValues> {
  const found = new Map<string, LiveValue>(
    await indicatorValues(
      view,
      place,
      references.filter((reference) => reference.kind === 'indicator'),
    ),
  );
  return new Map(
    references.map((reference) => {
      const name = referenceName(reference);
      return [name, found.get(name) ?? blankValue(null, place.language)];
    }),
  );
}
