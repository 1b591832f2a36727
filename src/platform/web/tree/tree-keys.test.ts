import { describe, expect, test } from 'vitest';
import { isTyping, rowNamed, treeStep, typeOn } from './tree-keys.ts';
import type { TreeNode } from './tree-node.ts';
import { treeRows } from './tree-rows.ts';

function node(name: string, hasBelow: boolean): TreeNode {
  return { id: name, name, hasBelow };
}

const rows = treeRows({
  root: node('Tổng cục', true),
  open: new Set(['Tổng cục', 'Kho 5']),
  branches: new Map([
    ['Tổng cục', { nodes: [node('Đội xe', true), node('Kho 5', true)], state: 'whole' }],
    ['Kho 5', { nodes: [node('Đội bảo vệ', false)], state: 'failed' }],
  ]),
});
const [ROOT, TEAM, STORE, GUARD, FAILED] = [0, 1, 2, 3, 4];

describe('a key', () => {
  test.each([
    ['ArrowDown', ROOT, { kind: 'go', to: TEAM }],
    ['ArrowDown', FAILED, { kind: 'go', to: FAILED }],
    ['ArrowUp', ROOT, { kind: 'go', to: ROOT }],
    ['Home', STORE, { kind: 'go', to: ROOT }],
    ['End', ROOT, { kind: 'go', to: FAILED }],
    ['PageDown', ROOT, { kind: 'go', to: FAILED }],
    ['ArrowRight', TEAM, { kind: 'open' }],
    ['ArrowRight', STORE, { kind: 'go', to: GUARD }],
    ['ArrowRight', GUARD, undefined],
    ['ArrowLeft', STORE, { kind: 'fold' }],
    ['ArrowLeft', GUARD, { kind: 'go', to: STORE }],
    ['ArrowLeft', FAILED, { kind: 'go', to: STORE }],
    ['Enter', TEAM, { kind: 'choose' }],
    ['k', ROOT, undefined],
  ])('%s on row %i', (key, at, step) => {
    expect(treeStep(key, { rows, at })).toEqual(step);
  });

  test('Left on a folded root does nothing', () => {
    const folded = treeRows({ root: node('A', true), open: new Set(), branches: new Map() });
    expect(treeStep('ArrowLeft', { rows: folded, at: 0 })).toBeUndefined();
  });
});

describe('letters', () => {
  test('lead to the next name that begins so, whatever its marks, and round to the first', () => {
    expect(rowNamed(rows, 'd', ROOT)).toBe(TEAM);
    expect(rowNamed(rows, 'd', TEAM)).toBe(GUARD);
    expect(rowNamed(rows, 'đ', GUARD)).toBe(TEAM);
  });

  test('that go on stay where the name still fits', () => {
    expect(rowNamed(rows, 'doi', TEAM)).toBe(TEAM);
    expect(rowNamed(rows, 'doi b', TEAM)).toBe(GUARD);
    expect(rowNamed(rows, 'x', TEAM)).toBe(-1);
    expect(rowNamed(rows, ' ', TEAM)).toBe(-1);
  });

  test('belong to one name unless a pause lies between', () => {
    const first = typeOn({ text: '', at: 0 }, 'k', 1000);
    expect(typeOn(first, 'h', 1300)).toEqual({ text: 'kh', at: 1300 });
    expect(typeOn(first, 'd', 2000)).toEqual({ text: 'd', at: 2000 });
    expect([isTyping(first, 1300), isTyping(first, 2000)]).toEqual([true, false]);
  });
});
