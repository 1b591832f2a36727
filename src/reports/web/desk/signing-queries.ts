import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type IssuingUnit =
  paths['/api/v1/units/{unit}/posts']['get']['responses'][200]['content']['application/json'];

/** The bodies and posts of a unit on a day with who holds them: one of them signs, for itself or another. */
export function issuingUnitQuery(unit: string, day: string): UseQueryOptions<IssuingUnit> {
  return {
    queryKey: ['posts-that-sign', unit, day],
    queryFn: () => {
      const params = { path: { unit }, query: { as_of: day } };
      return bodyOf(api.GET('/api/v1/units/{unit}/posts', { params }));
    },
    meta: { restsOn: [{ topic: 'people' }, { topic: 'organisation' }] },
  };
}
