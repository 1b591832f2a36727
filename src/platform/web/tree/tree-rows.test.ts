import { expect, test } from 'vitest';
import type { TreeBranch, TreeNode } from './tree-node.ts';
import { treeRows } from './tree-rows.ts';

function node(id: string, hasBelow = true): TreeNode {
  return { id, name: id, hasBelow };
}

function rowsOf(open: readonly string[], branches: Readonly<Record<string, TreeBranch>>) {
  const rows = treeRows({
    root: node('root'),
    open: new Set(open),
    branches: new Map(Object.entries(branches)),
  });
  return rows.map((row) =>
    row.kind === 'node'
      ? `${row.level} ${row.node.id} ${row.position}/${row.siblings} above ${row.above}`
      : `${row.level} ${row.kind} ${row.branch}`,
  );
}

const WHOLE: TreeBranch = { nodes: [node('a'), node('b', false)], state: 'whole' };

test('a tree that is folded is its root', () => {
  expect(rowsOf([], { root: WHOLE })).toEqual(['1 root 1/1 above -1']);
});

test('what is below an open node stands under it, with its place among its siblings', () => {
  const below: TreeBranch = { nodes: [node('c')], state: 'whole' };
  expect(rowsOf(['root', 'a'], { root: WHOLE, a: below })).toEqual([
    '1 root 1/1 above -1',
    '2 a 1/2 above 0',
    '3 c 1/1 above 1',
    '2 b 2/2 above 0',
  ]);
});

test('a branch that has come in part says so, and does not say how many there are', () => {
  expect(rowsOf(['root'], { root: { ...WHOLE, state: 'coming' } })).toEqual([
    '1 root 1/1 above -1',
    '2 a 1/-1 above 0',
    '2 b 2/-1 above 0',
    '2 coming root',
  ]);
});

test('a branch nothing is known of is to come, and one that failed says so', () => {
  expect(rowsOf(['root'], {}).at(-1)).toBe('2 coming root');
  expect(rowsOf(['root'], { root: { nodes: [], state: 'failed' } }).at(-1)).toBe('2 failed root');
});

test('what has nothing below does not open', () => {
  expect(rowsOf(['root', 'b'], { root: WHOLE })).toHaveLength(3);
});
