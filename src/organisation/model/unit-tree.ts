import { contains } from '#kernel/period.ts';
import type { Day } from '#kernel/day.ts';
import type { Unit, UnitId, UnitVersion } from './unit.ts';

/** A unit where it stands in the tree of one day. */
export interface TreeNode {
  readonly unit: UnitId;
  readonly version: UnitVersion;
  /** Position of the superior, which is always smaller; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
}

/**
 * The units alive on one day, every superior before those below it and every branch unbroken
 * (preorder), so that a sum over branches is one pass from the last position to the first.
 */
export interface UnitTree {
  readonly day: Day;
  readonly nodes: readonly TreeNode[];
  readonly positionOf: ReadonlyMap<UnitId, number>;
  readonly positionByCode: ReadonlyMap<string, number>;
}

/** The tree of a day; empty where no unit lives. The organisation's checks promise one root. */
export function treeOn(units: readonly Unit[], day: Day): UnitTree {
  const versions = new Map<UnitId, UnitVersion>();
  const below = new Map<UnitId | undefined, UnitId[]>();
  for (const unit of units) {
    const version = unit.versions.find(({ period }) => contains(period, day));
    if (version === undefined) continue;
    versions.set(unit.id, version);
    const siblings = below.get(version.parent);
    if (siblings === undefined) below.set(version.parent, [unit.id]);
    else siblings.push(unit.id);
  }
  return inPreorder(day, versions, below);
}

function inPreorder(
  day: Day,
  versions: ReadonlyMap<UnitId, UnitVersion>,
  below: ReadonlyMap<UnitId | undefined, readonly UnitId[]>,
): UnitTree {
  const nodes: TreeNode[] = [];
  const positionOf = new Map<UnitId, number>();
  const positionByCode = new Map<string, number>();
  const waiting = (below.get(undefined) ?? []).map((unit) => ({ unit, parent: -1, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const version = versions.get(next.unit);
    if (version === undefined) continue;
    const position = nodes.length;
    nodes.push({ ...next, version });
    positionOf.set(next.unit, position);
    positionByCode.set(version.code, position);
    for (const unit of below.get(next.unit) ?? []) {
      waiting.push({ unit, parent: position, depth: next.depth + 1 });
    }
  }
  return { day, nodes, positionOf, positionByCode };
}

/** The lowest unit that is or contains both. */
export function lowestCommon(tree: UnitTree, one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = parentOf(tree, a);
    else b = parentOf(tree, b);
  }
  return a;
}

/** The unit itself and every unit above it, up to but without `end`. */
export function* pathBelow(tree: UnitTree, from: number, end: number): Generator<number> {
  for (let at = from; at !== end && at >= 0; at = parentOf(tree, at)) yield at;
}

export function parentOf(tree: UnitTree, position: number): number {
  return tree.nodes[position]?.parent ?? -1;
}
