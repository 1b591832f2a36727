import type { Queries } from '#platform/server/database/database.ts';
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
