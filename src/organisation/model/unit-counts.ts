import { parentOf, type UnitTree } from './unit-tree.ts';
import type { UnitId } from './unit.ts';

/** How many units each unit of a tree contains: itself and all below it. */
export function unitCounts(tree: UnitTree): ReadonlyMap<UnitId, number> {
  const counts = tree.nodes.map(() => 1);
  for (let at = counts.length - 1; at > 0; at -= 1) {
    const above = parentOf(tree, at);
    if (above >= 0) counts[above] = (counts[above] ?? 0) + (counts[at] ?? 0);
  }
  return new Map(tree.nodes.map(({ unit }, at) => [unit, counts[at] ?? 1]));
}
