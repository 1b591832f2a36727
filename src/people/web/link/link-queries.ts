import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** What a one-time link is for. It says so to whoever holds it, and is not used up by that. */
export function linkQuery(token: string) {
  return queryOptions({
    queryKey: ['link', token],
    queryFn: () => lookAtLink(token),
    gcTime: 0,
    meta: { restsOn: [] },
  });
}

function lookAtLink(token: string) {
  return bodyOf(api.POST('/api/v1/links/look', { body: { token } }));
}

export type SeenLink = Awaited<ReturnType<typeof lookAtLink>>;
