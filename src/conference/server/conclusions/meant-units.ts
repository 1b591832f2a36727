import type { MeantUnits } from '#conference/model/conclusions/decide-conclusion.ts';
import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import {
  heirBookOf,
  loadCachedOrganisation,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { calledUnit } from '#people/server/posts/place-names.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** The units to whom a conference of a unit may give tasks today; a unit that ended confers as its heir. */
export async function meantUnits(
  queries: Queries,
  conferring: string,
  today: Day,
): Promise<MeantUnits> {
  const kept = await loadCachedOrganisation(queries);
  if (kept === undefined) return { own: '', unitOf: () => undefined, ofLevel: () => [] };
  const branch = branchOf(kept, conferring, today);
  const book = heirBookOf(kept);
  return {
    own: calledUnit(kept, conferring, today)?.name ?? '',
    unitOf(id) {
      const called = calledUnit(kept, id, today);
      if (called === undefined) return undefined;
      const heir = book.heirOn(id as UnitId, today);
      return {
        name: called.name,
        isAlive: heir === id,
        heir: heir === undefined ? '' : (calledUnit(kept, heir, today)?.name ?? ''),
        isWithin: branch.some(({ unit }) => unit === id),
      };
    },
    ofLevel: (level) =>
      branch.slice(1).flatMap(({ unit, version }) => (version.level === level ? [unit] : [])),
  };
}

/** The levels of the units below one that confers, the highest first: those to whom a task may go as a whole. */
export function levelsBelow(
  kept: CachedOrganisation | undefined,
  conferring: string,
  today: Day,
): readonly string[] {
  const below = kept === undefined ? [] : branchOf(kept, conferring, today).slice(1);
  const inOrder = below.toSorted((one, other) => one.depth - other.depth);
  return [...new Set(inOrder.map(({ version }) => version.level))];
}

/** A living unit and all below it, in the order of the tree. */
function branchOf(kept: CachedOrganisation, unit: string, today: Day) {
  const place = heirBookOf(kept).heirOn(unit as UnitId, today);
  const { nodes, positionOf } = treeOn(kept.organisation.units, today);
  const first = place === undefined ? undefined : positionOf.get(place);
  const top = first === undefined ? undefined : nodes[first];
  if (first === undefined || top === undefined) return [];
  const end = nodes.findIndex(({ depth }, at) => at > first && depth <= top.depth);
  return nodes.slice(first, end === -1 ? nodes.length : end);
}
