import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

/** What a one-time link says of itself. */
export type SeenLink = Described['LookedLink'];

/** What a one-time link is for. It says so to whoever holds it, and is not used up by that. */
export function linkQuery(token: string): UseQueryOptions<SeenLink> {
  return {
    queryKey: ['link', token],
    queryFn: () => bodyOf(api.POST('/api/v1/links/look', { body: { token } })),
    gcTime: 0,
    meta: { restsOn: [] },
  };
}
