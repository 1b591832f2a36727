import { withQuery } from '#platform/model/address-query.ts';

/** Which totals a screen shows: of which unit and period, on the tree of which day. */
export interface TotalsPlace {
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
  /** Left out: the tree that the figures of the period were told on. */
  readonly on?: string | undefined;
  readonly scope?: 'accepted' | undefined;
  /** Left out: beside the same period a year before. */
  readonly compare?: 'none' | undefined;
  /** The indicator whose trail is open. */
  readonly trail?: string | undefined;
  /** The period whose trail is open, where it is another than the one that is shown. */
  readonly of?: string | undefined;
  /** The way down from the unit to where the trail has been followed, the unit itself left out. */
  readonly way?: readonly string[] | undefined;
}

export const TOTALS_PATH = '/totals';

export function totalsAddress(place: TotalsPlace): string {
  const { period, unit, on, scope, compare, trail, of, way } = place;
  return withQuery(TOTALS_PATH, { period, unit, on, scope, compare, trail, of, way });
}
