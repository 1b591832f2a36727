import type { UseQueryOptions } from '@tanstack/react-query';
import type { ToldSeries } from '#figures/model/continuity/series-continuity.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';

/** As many units as one question takes. */
const UNITS_AT_ONCE = 100;

/** Which indicators units have told themselves, in any period. */
export function toldSeriesQuery(units: readonly string[]): UseQueryOptions<ToldSeries> {
  return {
    queryKey: ['told-series', units],
    queryFn: async () => {
      const told = new Map<string, ReadonlySet<string>>();
      for (let first = 0; first < units.length; first += UNITS_AT_ONCE) {
        const query = { unit: units.slice(first, first + UNITS_AT_ONCE) };
        const answer = await bodyOf(api.GET('/api/v1/figures/told', { params: { query } }));
        for (const { unit, indicators } of answer.told) told.set(unit, new Set(indicators));
      }
      return told;
    },
    meta: { restsOn: [{ topic: 'figures' }] },
  };
}
