import { foldText } from '#kernel/text-folding.ts';
import type { TreeRow } from './tree-rows.ts';

/** What a key does in a tree, by the pattern of WAI-ARIA for tree views. */
export type TreeStep =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open' | 'fold' | 'choose' };

/** So many rows do Page Up and Page Down pass over. */
const PAGE = 10;

/** What a key does on a row; `undefined` where it does nothing, or is a letter of a name. */
export function treeStep(
  key: string,
  { rows, at }: { readonly rows: readonly TreeRow[]; readonly at: number },
): TreeStep | undefined {
  const last = rows.length - 1;
  const row = rows[at];
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', to: Math.min(at + 1, last) };
    case 'ArrowUp':
      return { kind: 'go', to: Math.max(at - 1, 0) };
    case 'PageDown':
      return { kind: 'go', to: Math.min(at + PAGE, last) };
    case 'PageUp':
      return { kind: 'go', to: Math.max(at - PAGE, 0) };
    case 'Home':
      return { kind: 'go', to: 0 };
    case 'End':
      return { kind: 'go', to: last };
    case 'ArrowRight':
      return row && inward(row, at);
    case 'ArrowLeft':
      return row && outward(row);
    case 'Enter':
      return { kind: 'choose' };
    default:
      return undefined;
  }
}

function inward(row: TreeRow, at: number): TreeStep | undefined {
  if (row.kind !== 'node' || !row.node.hasBelow) return undefined;
  return row.isOpen ? { kind: 'go', to: at + 1 } : { kind: 'open' };
}

function outward(row: TreeRow): TreeStep | undefined {
  if (row.kind === 'node' && row.isOpen) return { kind: 'fold' };
  return row.above < 0 ? undefined : { kind: 'go', to: row.above };
}

/** Letters that were typed one after the other, as the beginning of a name. */
export interface TypedName {
  readonly text: string;
  /** When the last one was typed, in milliseconds. */
  readonly at: number;
}

/** After such a pause a letter begins a new name. */
const PAUSE_MS = 700;

export function typeOn(typed: TypedName, letter: string, at: number): TypedName {
  return { text: isTyping(typed, at) ? typed.text + letter : letter, at };
}

/** Whether a name is being typed, so that a blank belongs to it. */
export function isTyping(typed: TypedName, at: number): boolean {
  return typed.text !== '' && at - typed.at < PAUSE_MS;
}

/**
 * The row whose name begins with the text whatever its case and marks, at or below the row and then
 * from the top; a single letter leads on to the next one. -1 where none begins so.
 */
export function rowNamed(rows: readonly TreeRow[], text: string, at: number): number {
  const sought = foldText(text);
  if (sought === '') return -1;
  const from = Array.from(text).length === 1 ? at + 1 : at;
  for (let step = 0; step < rows.length; step += 1) {
    const index = (from + step) % rows.length;
    const row = rows[index];
    if (row?.kind === 'node' && foldText(row.node.name).startsWith(sought)) return index;
  }
  return -1;
}
