import type { Database, Queries } from '#platform/server/database/database.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';

/** The organisation as it was last loaded, for those who ask often while it changes seldom. */
export interface OrganisationCache {
  /** What is held now, as `queries` sees it; `undefined` where there is none yet. */
  current(queries: Queries): Promise<KeptOrganisation | undefined>;
}

export function openOrganisationCache(): OrganisationCache {
  let last: KeptOrganisation | undefined;
  return {
    async current(queries) {
      const [state] = await queries.query<{ revision: string }>(
        'select revision from organisation_state',
      );
      // An event that was rolled back leaves a gap: its number is never given to another.
      if (state !== undefined && last?.revision === Number(state.revision)) return last;
      last = await loadOrganisation(queries);
      return last;
    },
  };
}

const CACHES = new WeakMap<Database, OrganisationCache>();

/** The one cache of a database, shared by all who only read. */
export function organisationCacheOf(database: Database): OrganisationCache {
  const cache = CACHES.get(database) ?? openOrganisationCache();
  CACHES.set(database, cache);
  return cache;
}

/** What follows from an organisation, found once and forgotten together with it. */
export function foundOnce<Found>(
  find: (kept: KeptOrganisation) => Found,
): (kept: KeptOrganisation) => Found {
  const found = new WeakMap<KeptOrganisation, { readonly it: Found }>();
  return (kept) => {
    const before = found.get(kept) ?? { it: find(kept) };
    found.set(kept, before);
    return before.it;
  };
}
