import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '#platform/web/api/api-client.ts';

const MOST_AT_ONCE = 100;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** How accounts are called; of persons who were erased the name is empty. */
export function useAccountNames(accounts: readonly string[]): ReadonlyMap<string, string> {
  const ids = [...new Set(accounts)].toSorted().slice(0, MOST_AT_ONCE);
  const { data } = useQuery({ ...accountNamesQuery(ids), enabled: ids.length > 0 });
  return data ?? NOBODY;
}

function accountNamesQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['account-names', ...ids],
    queryFn: async () => {
      const query = { id: [...ids] };
      const { actors } = await bodyOf(api.GET('/api/v1/actors', { params: { query } }));
      return new Map(actors.map(({ id, name }) => [id, name]));
    },
    meta: { restsOn: [{ topic: 'people' }] },
  });
}
