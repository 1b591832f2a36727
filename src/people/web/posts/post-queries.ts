import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type UnitBody = Described['UnitBody'];
export type UnitPost = Described['UnitPost'];

type UnitPosts =
  paths['/api/v1/units/{unit}/posts']['get']['responses'][200]['content']['application/json'];

/** The bodies and posts of a unit on a day, with whoever is in them. */
export function unitPostsQuery(unit: string, on: string): UseQueryOptions<UnitPosts> {
  return {
    queryKey: ['unit-posts', unit, on],
    queryFn: () => {
      const params = { path: { unit }, query: { as_of: on } };
      return bodyOf(api.GET('/api/v1/units/{unit}/posts', { params }));
    },
    meta: { restsOn: [{ topic: 'people' }, { topic: 'organisation' }] },
  };
}
