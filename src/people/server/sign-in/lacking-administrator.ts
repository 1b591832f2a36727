import type { Day } from '#kernel/day.ts';
import {
  heirBookOf,
  openOrganisationCache,
  type OrganisationCache,
} from '#organisation/server/organisation-cache.ts';
import {
  administratorStretches,
  dependOnUnits,
  gapsOf,
} from '#people/server/roles/administrators.ts';
import type { Queries } from '#platform/server/database/database.ts';

/**
 * Whether nobody who can sign in administers the whole organisation, so that the operator must let a first
 * one in. Samples do not count: they come in from this machine alone.
 * @param cache of an organisation that was loaded already: whoever asks often brings it.
 */
export async function lacksAdministrator(
  queries: Queries,
  today: Day,
  cache: OrganisationCache = openOrganisationCache(),
): Promise<boolean> {
  const stretches = await administratorStretches(queries);
  const direct = stretches.filter(({ unit }) => unit === undefined);
  const isLacking = (of: typeof stretches, held: Parameters<typeof gapsOf>[1]) =>
    gapsOf(of, held, today).real === today;
  if (!isLacking(direct, undefined) || !dependOnUnits(stretches)) {
    return isLacking(direct, undefined);
  }
  const kept = await cache.current(queries);
  return isLacking(stretches, kept && heirBookOf(kept));
}
