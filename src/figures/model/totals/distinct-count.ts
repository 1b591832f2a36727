import { lowestCommon, type UnitTree } from '#organisation/model/unit-tree.ts';

/**
 * Marks where one unit's figure lies so that, summed up the tree, each unit that contains any of
 * its parts counts it once: one at every part, less one where two neighbouring parts meet.
 * `positions` ascend, so neighbours in the list are neighbours in the tree.
 */
export function countOnce(tree: UnitTree, counts: Int32Array, positions: readonly number[]): void {
  positions.forEach((position, index) => {
    counts[position] = (counts[position] ?? 0) + 1;
    const before = positions[index - 1];
    if (before === undefined) return;
    const meeting = lowestCommon(tree, before, position);
    counts[meeting] = (counts[meeting] ?? 0) - 1;
  });
}
