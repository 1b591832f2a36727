import { compareCodePoints } from '#kernel/code-points.ts';
import type { Placement } from '#organisation/model/succession/placement.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import { apportion } from './apportion.ts';

/** What of a figure lies on each of the units it rests on, in their order; together they are the figure. */
export function figureParts(
  tree: UnitTree,
  value: number,
  { rests }: Pick<Placement, 'rests'>,
): readonly bigint[] {
  if (rests.length === 1) return [BigInt(value)];
  const claims = rests.map(({ at, share }) => ({
    share,
    code: tree.nodes[at]?.version.code ?? '',
  }));
  return apportion(BigInt(value), claims, compareCodePoints);
}
