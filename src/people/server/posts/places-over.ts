import { dayBefore, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { lifeOf } from '#organisation/model/unit.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { calledUnit, unitById, type CalledUnit } from './place-names.ts';

/** The days on which something of a unit lay in one unit, and what that was called then. */
export interface PlaceStretch {
  readonly unit: CalledUnit;
  readonly period: Period;
}

/**
 * In which units over a period lay what is of a unit: first itself, then one heir after the other, the
 * earliest first. They end before the period does where nobody took a unit over.
 */
export function placesOver(
  kept: CachedOrganisation | undefined,
  unit: string,
  { period, today }: { readonly period: Period; readonly today: Day },
): readonly PlaceStretch[] {
  const first = kept && unitById(kept, unit);
  if (kept === undefined || first === undefined) return [];
  const stretches: PlaceStretch[] = [];
  let from = period.from;
  while (from < period.until) {
    // What holds from ever has its place from the beginning of its unit.
    const place = livingPlace(kept, unit, later(from, lifeOf(first).from));
    const living = place && unitById(kept, place);
    if (living === undefined) break;
    const until = earlier(lifeOf(living).until, period.until);
    if (until <= from) break;
    const calledOn = later(from, earlier(today, dayBefore(until)));
    const called = calledUnit(kept, living.id, calledOn);
    if (called !== undefined) stretches.push({ unit: called, period: { from, until } });
    from = until;
  }
  return stretches;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
