import type { Day } from '#kernel/day.ts';
import { organisationOverview } from '#organisation/model/organisation-overview.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { unitCounts } from '#organisation/model/unit-counts.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { foundOnce, organisationCacheOf } from './organisation-cache.ts';

/** How many units each unit contains on a day, itself with them. */
export async function unitCountsOn(
  database: Database,
  view: Queries,
  day: Day,
): Promise<ReadonlyMap<UnitId, number>> {
  const kept = await organisationCacheOf(database).current(view);
  return kept === undefined ? new Map() : countsByDayOf(kept)(day);
}

const countsByDayOf = foundOnce(({ organisation }) => openCounts(organisation));

/** A tree of 20,000 units takes some 2 MB so; a reader goes to and fro between few days. */
const TREES_KEPT = 4;

/** Counts of the trees that were asked for last; between two changes all days have one tree. */
function openCounts(organisation: Organisation): (day: Day) => ReadonlyMap<UnitId, number> {
  const changes = organisationOverview(organisation, []).days.map((change) => change.day);
  const last = new Map<Day | undefined, ReadonlyMap<UnitId, number>>();
  return (day) => {
    const since = changes.findLast((change) => change <= day);
    const counts = last.get(since) ?? unitCounts(treeOn(organisation.units, day));
    last.delete(since);
    last.set(since, counts);
    const [oldest] = last.keys();
    if (last.size > TREES_KEPT) last.delete(oldest);
    return counts;
  };
}
