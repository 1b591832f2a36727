import type { Day } from '#kernel/day.ts';
import { treeOn, type UnitTree } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { foundOnce, type CachedOrganisation } from '#organisation/server/organisation-cache.ts';

/** The tree of a day, found once while the organisation stays as it is. */
export function treeOfDay(kept: CachedOrganisation, day: Day): UnitTree {
  return treesOf(kept)(day);
}

const treesOf = foundOnce(({ organisation: { units } }) => {
  let last: UnitTree | undefined;
  return (day: Day): UnitTree => {
    if (last?.day !== day) last = treeOn(units, day);
    return last;
  };
});

/** Whether a unit is another one or lies below it. */
export function isWithin({ nodes, positionOf }: UnitTree, unit: string, top: string): boolean {
  const end = positionOf.get(top as UnitId);
  if (end === undefined) return false;
  let at = positionOf.get(unit as UnitId) ?? -1;
  while (at > end) at = nodes[at]?.parent ?? -1;
  return at === end;
}

/** The unit right below `top` in whose branch a unit lies; `top` itself for itself. */
export function branchOf(
  { nodes, positionOf }: UnitTree,
  unit: string,
  top: string,
): UnitId | undefined {
  const end = positionOf.get(top as UnitId);
  const start = positionOf.get(unit as UnitId);
  if (end === undefined || start === undefined || start < end) return undefined;
  let [at, branch] = [start, start];
  while (at > end) [at, branch] = [nodes[at]?.parent ?? -1, at];
  return at === end ? nodes[branch]?.unit : undefined;
}
