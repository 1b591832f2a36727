import { compareCodePoints } from '#kernel/code-points.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';

/** The units of a tree in the order of their codes, by code points: the order in which rows stand. */
export interface CodeOrder {
  /** Positions in the tree, by rank. */
  readonly positions: Uint32Array;
  /** Ranks, by position in the tree. */
  readonly rankOf: Uint32Array;
}

export function codeOrder({ nodes }: UnitTree): CodeOrder {
  const codeAt = (position: number) => nodes[position]?.version.code ?? '';
  const sorted = nodes.map((_node, position) => position);
  sorted.sort((one, other) => compareCodePoints(codeAt(one), codeAt(other)));
  const rankOf = new Uint32Array(sorted.length);
  sorted.forEach((position, rank) => {
    rankOf[position] = rank;
  });
  return { positions: Uint32Array.from(sorted), rankOf };
}
