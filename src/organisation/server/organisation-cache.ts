import type { Database, Queries } from '#platform/server/database/database.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';

/** The organisation as it was last loaded, for those who ask often while it changes seldom. */
export interface OrganisationCache {
  /** What is held now, as `queries` sees it; `undefined` where there is none yet. */
  current(queries: Queries): Promise<KeptOrganisation | undefined>;
}

export function openOrganisationCache(): OrganisationCache {
  let last: KeptOrganisation | undefined;
  let loading: Loading | undefined;
  return {
    async current(queries) {
      const [state] = await queries.query<{ revision: string }>(
        'select revision from organisation_state',
      );
      if (state === undefined) return undefined;
      const revision = Number(state.revision);
      // An event that was rolled back leaves a gap: its number is never given to another.
      if (last?.revision === revision) return last;
      // After a change all who watch ask at once, and loading takes much of a second.
      if (loading?.revision === revision) {
        const kept = await loading.kept.catch(() => undefined);
        if (kept?.revision === revision) return kept;
      }
      const kept = loadOrganisation(queries);
      loading = { revision, kept };
      last = await kept;
      return last;
    },
  };
}

interface Loading {
  readonly revision: number;
  readonly kept: Promise<KeptOrganisation | undefined>;
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
