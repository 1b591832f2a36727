import { planAddress } from '#plans/model/plan-address.ts';
import { planProgressOf, type UnitPlanProgress } from '#plans/server/progress/plan-progress-of.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { referenceName, type LiveReference } from '#reports/model/live-text/live-reference.ts';
import { knownValue, type LiveValue } from '#reports/model/live-text/live-value.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';
import type { LivePlace } from './live-place.ts';

/** Targets of the year and how far they are reached; what nothing is known of is left out. */
export async function planValues(
  view: Snapshot,
  { language, ...place }: LivePlace,
  references: readonly LiveReference[],
): Promise<ReadonlyMap<string, LiveValue>> {
  const only = references.flatMap((each) => (each.kind === 'indicator' ? each.code : []));
  // The one percentage of the plan rests on whatever its rule weighs.
  const isWhole = references.some(({ kind }) => kind === 'count');
  const progress = await planProgressOf(view, { ...place, ...(!isWhole && { only }) });
  if (progress === undefined) return new Map();
  const address = planAddress({ unit: place.unit, period: place.period });
  return new Map(
    references.flatMap((reference) => {
      const raw = rawOf(reference, progress);
      if (raw === null) return [];
      const written = writtenRaw(raw, language);
      return [[referenceName(reference), knownValue({ raw, written, address })]];
    }),
  );
}

function rawOf(reference: LiveReference, { whole, indicators }: UnitPlanProgress): string | null {
  if (reference.kind === 'count') return percent(whole.share) ?? boundText(whole.bound);
  const told = indicators.find(({ code }) => code === reference.code);
  if (told === undefined) return null;
  return reference.part === 'plan' ? told.target : percent(told.share);
}

function percent(share: string | null): string | null {
  return share === null ? null : `${share}%`;
}

/** A bound stays a bound: nothing is worked out of it. */
function boundText(bound: UnitPlanProgress['whole']['bound']): string | null {
  return bound === null ? null : `${SIGNS[bound.comparison]} ${bound.percent}%`;
}

const SIGNS: Readonly<
  Record<NonNullable<UnitPlanProgress['whole']['bound']>['comparison'], string>
> = { 'greater-than': '>', 'at-least': '≥', about: '≈', 'at-most': '≤', 'less-than': '<' };
