import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { totalsAddress, type TotalsPlace } from '#figures/model/totals-address.ts';
import type { TrailAsked } from '#figures/web/figure-queries.ts';

/** What is being followed: an indicator in a period, on the tree of a day. */
export interface TrailSubject {
  readonly place: TotalsPlace;
  readonly indicator: ListedIndicator;
  /** For the names of the parts of a ratio. */
  readonly indicators: readonly ListedIndicator[];
  readonly period: string;
  /** The day on whose tree the period was told, and that of the tree shown. */
  readonly structureDate: string;
  readonly day: string;
  /** The unit that the table is about. */
  readonly top: string;
}

/** The question for the trail at one unit. */
export function trailAsked(subject: TrailSubject, unit: string): TrailAsked {
  const { place, indicator, period, structureDate, day } = subject;
  const on = day === structureDate ? undefined : day;
  return { period, unit, on, scope: place.scope ?? 'both', indicator: indicator.code };
}

/** Where the trail leads when a unit is followed that stands below some others. */
export function stopAddress({ place }: TrailSubject, way: readonly string[]): string {
  return totalsAddress({ ...place, way });
}

/** The trail of another indicator from the same units down: a part of a ratio. */
export function partAddress({ place }: TrailSubject, indicator: string): string {
  return totalsAddress({ ...place, trail: indicator });
}

/** The figure of a unit on the tree that the period was told on. */
export function toldAddress(
  { place, period }: TrailSubject,
  { unit, indicator }: { readonly unit: string; readonly indicator: string },
): string {
  const { scope, compare } = place;
  return totalsAddress({ period, unit, scope, compare, trail: indicator });
}
