import type { TreeBranch, TreeNode } from './tree-node.ts';

/** A line of a tree, from top to bottom. */
export type TreeRow = NodeRow | RestRow;

interface Placed {
  /** Unlike that of any other row. */
  readonly key: string;
  /** 1 for the root. */
  readonly level: number;
  /** The row of what it is below; -1 for the root. */
  readonly above: number;
}

export interface NodeRow extends Placed {
  readonly kind: 'node';
  readonly node: TreeNode;
  readonly isOpen: boolean;
  /** From 1, among those below the same node. */
  readonly position: number;
  /** How many stand below the same node; -1 while that is not known. */
  readonly siblings: number;
}

/** In the place of what has not come. */
export interface RestRow extends Placed {
  readonly kind: 'coming' | 'failed';
  readonly branch: string;
}

export interface OpenedTree {
  readonly root: TreeNode;
  readonly open: ReadonlySet<string>;
  /** By the identity of what they are below; one that is open and missing here is still to come. */
  readonly branches: ReadonlyMap<string, TreeBranch>;
}

const NOTHING_YET: TreeBranch = { nodes: [], state: 'coming' };

/** The rows a reader sees: each node and, where it is open, those below it. */
export function treeRows({ root, open, branches }: OpenedTree): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (
    node: TreeNode,
    place: Pick<NodeRow, 'level' | 'above' | 'position' | 'siblings'>,
  ) => {
    const isOpen = node.hasBelow && open.has(node.id);
    const at = rows.push({ kind: 'node', key: node.id, node, isOpen, ...place }) - 1;
    if (!isOpen) return;
    const { nodes, state } = branches.get(node.id) ?? NOTHING_YET;
    const below = { level: place.level + 1, above: at };
    const siblings = state === 'whole' ? nodes.length : -1;
    for (const [index, each] of nodes.entries()) {
      add(each, { ...below, position: index + 1, siblings });
    }
    if (state !== 'whole') {
      rows.push({ kind: state, key: `${state} ${node.id}`, branch: node.id, ...below });
    }
  };
  add(root, { level: 1, above: -1, position: 1, siblings: 1 });
  return rows;
}
