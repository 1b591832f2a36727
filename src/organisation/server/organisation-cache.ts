import {
  openHeirBook,
  type HeirBook,
  type NamedHeir,
} from '#organisation/model/reorganisation/heir-book.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { Database, Queries, Snapshot } from '#platform/server/database/database.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';
import { heirsNamedAt } from './reorganisation-records.ts';

/** The organisation with the heirs that its reorganisations name. */
export interface CachedOrganisation extends KeptOrganisation {
  readonly heirs: readonly NamedHeir[];
}

/** The organisation as it was last loaded, for those who ask often while it changes seldom. */
export interface OrganisationCache {
  /** What is held now, as `queries` sees it; `undefined` where there is none yet. */
  current(queries: Queries): Promise<CachedOrganisation | undefined>;
  /** The same for whoever has read the revision along with something else; `undefined`: none yet. */
  at(revision: number | undefined, queries: Queries): Promise<CachedOrganisation | undefined>;
}

export function openOrganisationCache(): OrganisationCache {
  let last: CachedOrganisation | undefined;
  let loading: Loading | undefined;
  const cache: OrganisationCache = {
    async current(queries) {
      const [state] = await queries.query<{ revision: string }>(
        'select revision from organisation_state',
      );
      return cache.at(state && Number(state.revision), queries);
    },
    async at(revision, queries) {
      if (revision === undefined) return undefined;
      // An event that was rolled back leaves a gap: its number is never given to another.
      if (last?.revision === revision) return last;
      // After a change all who watch ask at once, and loading takes much of a second.
      if (loading?.revision === revision) {
        const kept = await loading.kept.catch(() => undefined);
        if (kept?.revision === revision) return kept;
      }
      const kept = loadCachedOrganisation(queries);
      loading = { revision, kept };
      last = await kept;
      return last;
    },
  };
  return cache;
}

/** The same, loaded anew: for who has locked it and changes something. */
export async function loadCachedOrganisation(
  queries: Queries,
): Promise<CachedOrganisation | undefined> {
  const kept = await loadOrganisation(queries);
  if (kept === undefined) return undefined;
  return { ...kept, heirs: await heirsNamedAt(queries, kept.revision) };
}

interface Loading {
  readonly revision: number;
  readonly kept: Promise<CachedOrganisation | undefined>;
}

const CACHES = new WeakMap<Database, OrganisationCache>();

/** The one cache of a database, shared by all who only read. */
export function organisationCacheOf(database: Database): OrganisationCache {
  const cache = CACHES.get(database) ?? openOrganisationCache();
  CACHES.set(database, cache);
  return cache;
}

/**
 * The organisation as whoever asks sees it: out of the cache where a whole database is asked, else loaded,
 * which takes much of a second where there are 20,000 units. Whoever asks much of one view lends it first.
 */
export async function organisationSeenBy(
  queries: Queries | Database,
): Promise<CachedOrganisation | undefined> {
  const lent = LENT.get(queries);
  if (lent !== undefined) return lent;
  if ('snapshot' in queries) return organisationCacheOf(queries).current(queries);
  return loadCachedOrganisation(queries);
}

/** What a snapshot sees never changes, so it is found once. */
const LENT = new WeakMap<Queries, CachedOrganisation>();

/** Lets all who ask an unchanging view know the organisation as it was found there. */
export function lendOrganisation(view: Snapshot, kept: CachedOrganisation | undefined): void {
  if (kept !== undefined) LENT.set(view, kept);
}

/** What follows from an organisation, found once and forgotten together with it. */
export function foundOnce<Found>(
  find: (kept: CachedOrganisation) => Found,
): (kept: CachedOrganisation) => Found {
  const found = new WeakMap<CachedOrganisation, { readonly it: Found }>();
  return (kept) => {
    const before = found.get(kept) ?? { it: find(kept) };
    found.set(kept, before);
    return before.it;
  };
}

/** Who holds what units held that ended. */
export const heirBookOf: (kept: CachedOrganisation) => HeirBook = foundOnce(
  ({ organisation, heirs }) => openHeirBook(openSuccessionBook(organisation), heirs),
);
