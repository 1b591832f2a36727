import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { OWN_ACCOUNT_KEY } from './own-account-queries.ts';

const meta = { restsOn: [{ topic: 'people' }, { topic: 'organisation' }] } as const;

/** What one may do oneself today, and why. */
export const ownPermissionsQuery = queryOptions({
  queryKey: [...OWN_ACCOUNT_KEY, 'permissions'],
  queryFn: readPermissions,
  meta,
});

function readPermissions() {
  return bodyOf(api.GET('/api/v1/account/permissions'));
}

export type OwnPermission = Awaited<ReturnType<typeof readPermissions>>['permissions'][number];

/** What one lends and what is lent to one. */
export const delegationsQuery = queryOptions({
  queryKey: [...OWN_ACCOUNT_KEY, 'delegations'],
  queryFn: readDelegations,
  meta,
});

function readDelegations() {
  return bodyOf(api.GET('/api/v1/delegations'));
}

export type Delegation = Awaited<ReturnType<typeof readDelegations>>['delegations'][number];

/** Others with an account, by words of the name. */
export function delegatesQuery(search: string): UseQueryOptions<FoundDelegates> {
  return { queryKey: ['delegates', search], queryFn: () => findDelegates(search), meta };
}

function findDelegates(search: string) {
  return bodyOf(api.GET('/api/v1/delegates', { params: { query: { search } } }));
}

type FoundDelegates = Awaited<ReturnType<typeof findDelegates>>;
export type Delegate = FoundDelegates['delegates'][number];
