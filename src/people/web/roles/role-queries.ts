import { queryOptions, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type Account = Described['Account'];

type AnswerOf<Path extends '/api/v1/roles' | '/api/v1/accounts/{account}/permissions'> =
  paths[Path]['get']['responses'][200]['content']['application/json'];

type TimedPermission = AnswerOf<'/api/v1/accounts/{account}/permissions'>['permissions'][number];
type RoleThere = AnswerOf<'/api/v1/roles'>['roles'][number];

const meta = { restsOn: [{ topic: 'people' }, { topic: 'organisation' }] } as const;

const MOST_LISTED = 200;

/** The accounts of a person: the open one first. */
export function accountsQuery({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): UseQueryOptions<readonly Account[]> {
  return {
    queryKey: ['accounts-of', id, name],
    queryFn: () => findAccounts(id, name),
    meta,
  };
}

/** Accounts are found by name; people of one name may fill more than a page. */
async function findAccounts(person: string, name: string): Promise<readonly Account[]> {
  const found: Account[] = [];
  let after: string | undefined;
  for (;;) {
    const query = { search: name, limit: MOST_LISTED, ...(after !== undefined && { after }) };
    const { accounts } = await bodyOf(api.GET('/api/v1/accounts', { params: { query } }));
    found.push(...accounts.filter((each) => each.person === person));
    after = accounts.at(-1)?.account;
    if (accounts.length < MOST_LISTED) break;
  }
  return found.toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen));
}

/** What an account can do on a day, and why. */
export function permissionsQuery(
  account: string,
  day: string,
): UseQueryOptions<readonly TimedPermission[]> {
  return {
    queryKey: ['permissions', account, day],
    queryFn: async () => {
      const params = { path: { account }, query: { as_of: day } };
      return (await bodyOf(api.GET('/api/v1/accounts/{account}/permissions', { params })))
        .permissions;
    },
    meta,
  };
}

/** The roles that reach a unit, or those of the whole organisation. */
export function rolesThereQuery(unit: string | null): UseQueryOptions<readonly RoleThere[]> {
  return {
    queryKey: ['roles-there', unit],
    queryFn: async () => {
      const query = unit === null ? {} : { unit };
      return (await bodyOf(api.GET('/api/v1/roles', { params: { query } }))).roles;
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
