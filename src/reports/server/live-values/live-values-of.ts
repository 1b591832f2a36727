import type { Snapshot } from '#platform/server/database/database.ts';
import { referenceName, type LiveReference } from '#reports/model/live-text/live-reference.ts';
import {
  blankValue,
  type LiveValue,
  type LiveValues,
} from '#reports/model/live-text/live-value.ts';
import { directiveValues } from './directive-values.ts';
import { indicatorValues } from './indicator-values.ts';
import type { LivePlace } from './live-place.ts';
import { planValues } from './plan-values.ts';
import { reportValues } from './report-values.ts';

interface Wanted extends LivePlace {
  readonly references: readonly LiveReference[];
}

type Source = (
  view: Snapshot,
  place: LivePlace,
  references: readonly LiveReference[],
) => Promise<ReadonlyMap<string, LiveValue>>;

/** From where each kind of reference has its value; asked only where a text names one of them. */
const SOURCES: readonly (readonly [(reference: LiveReference) => boolean, Source])[] = [
  [isOfPlan, planValues],
  [(each) => isCount(each, 'directives.'), directiveValues],
  [(each) => isCount(each, 'reports.'), reportValues],
];

/**
 * What stands for the references of a text about a unit and a period, by their names: accepted totals,
 * and where what was submitted differs, that as well. Every reference has a value.
 */
export async function liveValuesOf(
  view: Snapshot,
  { references, ...place }: Wanted,
): Promise<LiveValues> {
  const ofIndicators = references.filter((each) => each.kind === 'indicator');
  const found = new Map<string, LiveValue>(
    ofIndicators.length === 0 ? [] : await indicatorValues(view, place, ofIndicators),
  );
  for (const [isOfSource, source] of SOURCES) {
    const own = references.filter(isOfSource).filter((each) => !found.has(referenceName(each)));
    if (own.length === 0) continue;
    for (const [name, value] of await source(view, place, own)) found.set(name, value);
  }
  return new Map(
    references.map((reference) => {
      const name = referenceName(reference);
      return [name, found.get(name) ?? blankValue(null, place.language)];
    }),
  );
}

function isOfPlan(reference: LiveReference): boolean {
  if (reference.kind === 'count') return reference.name === 'plan.progress';
  return reference.part === 'plan' || reference.part === 'progress';
}

function isCount(reference: LiveReference, prefix: string): boolean {
  return reference.kind === 'count' && reference.name.startsWith(prefix);
}
