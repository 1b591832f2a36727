import { withQuery } from '#platform/model/address-query.ts';

/**
 * Where the events stand by which a unit's figure was told. They are of a room above, which figures
 * know by this address alone.
 */
export function tellingEventsAddress(figure: {
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
}): string {
  return withQuery('/activities', figure);
}
