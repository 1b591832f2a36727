import { queryOptions, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type Account = Described['Account'];

export type TimedPermissions =
  paths['/api/v1/accounts/{account}/permissions']['get']['responses'][200]['content']['application/json'];

const meta = { restsOn: [{ topic: 'people' }, { topic: 'organisation' }] } as const;

/** An account as those see it who answer for accounts. */
export function accountQuery(account: string): UseQueryOptions<Account> {
  return {
    queryKey: ['account', account],
    queryFn: () => bodyOf(api.GET('/api/v1/accounts/{account}', { params: { path: { account } } })),
    meta,
  };
}

/** What an account can do on a day, and why; and what begins later. */
export function permissionsQuery(account: string, day: string): UseQueryOptions<TimedPermissions> {
  return {
    queryKey: ['permissions', account, day],
    queryFn: async () => {
      const params = { path: { account }, query: { as_of: day } };
      return bodyOf(api.GET('/api/v1/accounts/{account}/permissions', { params }));
    },
    meta,
  };
}

const ownPermissionsQuery = queryOptions({
  queryKey: ['own-roles-of-today'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/account/permissions'))).permissions,
  meta,
});

/** Whether the roles give a verb for the whole organisation; `false` while that is not known. */
export function useMayWhole(verb: string): boolean {
  const { data = [] } = useQuery(ownPermissionsQuery);
  return data.some(({ place, verbs }) => place.unit === null && verbs.includes(verb));
}
