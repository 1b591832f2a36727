import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { isTyping, rowNamed, treeStep, typeOn } from './tree-keys.ts';
import { TreeLine } from './tree-line.tsx';
import { treeRows, type OpenedTree, type TreeRow } from './tree-rows.ts';
import './tree.css';

export interface TreeProps extends OpenedTree {
  readonly label: string;
  /** The node whose line is marked as the one that is shown; it is scrolled to when it changes. */
  readonly selected: string | undefined;
  /** Where choosing a node leads. */
  readonly addressOf: (id: string) => string;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  /** Asks once more for a branch that failed. */
  readonly onTryAgain: (id: string) => void;
}

/**
 * A tree of any size that draws only the lines in sight. The pattern is the tree view of the
 * WAI-ARIA Authoring Practices with one stop for the Tab key: level, position and number of siblings
 * are said by attributes, because most siblings are not in the document. The line that has the focus
 * is drawn even out of sight.
 */
export function Tree(props: TreeProps): ReactNode {
  const { label, selected, root, open, branches, addressOf, onOpen, onTryAgain } = props;
  const rows = useMemo(() => treeRows({ root, open, branches }), [root, open, branches]);
  const place = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ key: selected ?? root.id, at: 0 });
  const found = rows.findIndex(({ key }) => key === active.key);
  // What was folded away or has come since leaves the focus to what stands in its place.
  const at = found >= 0 ? found : Math.min(active.at, rows.length - 1);
  const virtualizer = useTreeVirtualizer(rows, at, place);
  const goTo = (to: number): void => {
    const row = rows[to];
    if (row === undefined) return;
    // Drawn before it is given the focus.
    flushSync(() => setActive({ key: row.key, at: to }));
    virtualizer.scrollToIndex(to, { align: 'auto' });
    lineIn(place.current, to)?.focus({ preventScroll: true });
  };
  useScrolledTo({ selected, rows, virtualizer, onFound: setActive });
  const onKeyDown = useTreeKeys({ rows, at, goTo, onOpen });
  return (
    <div ref={place} className="tree" role="tree" aria-label={label} onKeyDown={onKeyDown}>
      <div role="none" className="tree-lines" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const looks = { isActive: index === at, isSelected: row.key === selected };
          return (
            <TreeLine
              key={key}
              {...{ row, index, start, size, onOpen, onTryAgain, ...looks }}
              address={row.kind === 'node' ? addressOf(row.key) : ''}
              onActive={setActive}
            />
          );
        })}
      </div>
    </div>
  );
}

function lineIn(place: HTMLElement | null, index: number): HTMLElement | null {
  return place?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

/** In parts of the size of letters, so that a reader's larger letters fit. */
const LINE_REM = 1.875;
const TOUCHED_LINE_REM = 2.75;

function lineHeight(): number {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isTouched = matchMedia('(pointer: coarse)').matches;
  return Math.round(letters * (isTouched ? TOUCHED_LINE_REM : LINE_REM));
}

type TreeVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;

function useTreeVirtualizer(
  rows: readonly TreeRow[],
  at: number,
  place: { readonly current: HTMLDivElement | null },
): TreeVirtualizer {
  const [height] = useState(lineHeight);
  return useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(at) ? drawn : [...drawn, at].sort((one, other) => one - other);
    },
  });
}

interface ScrolledTo {
  readonly selected: string | undefined;
  readonly rows: readonly TreeRow[];
  readonly virtualizer: TreeVirtualizer;
  readonly onFound: (active: { readonly key: string; readonly at: number }) => void;
}

/** Brings the selected line into sight: when it changes, or as soon as it has come. */
function useScrolledTo({ selected, rows, virtualizer, onFound }: ScrolledTo): void {
  const shown = useRef<string>(undefined);
  const at = rows.findIndex(({ key }) => key === selected);
  useEffect(() => {
    if (selected === undefined || at < 0 || shown.current === selected) return;
    shown.current = selected;
    onFound({ key: selected, at });
    virtualizer.scrollToIndex(at, { align: at === 0 ? 'start' : 'auto' });
  }, [selected, at, virtualizer, onFound]);
}

interface TreeKeys extends Pick<TreeProps, 'onOpen'> {
  readonly rows: readonly TreeRow[];
  readonly at: number;
  readonly goTo: (to: number) => void;
}

function useTreeKeys({ rows, at, goTo, onOpen }: TreeKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chooses = event.key === ' ' && !isTyping(typed.current, event.timeStamp);
    const step = treeStep(chooses ? 'Enter' : event.key, { rows, at });
    const row = rows[at];
    if (step?.kind === 'go') goTo(step.to);
    else if (step?.kind === 'choose') document.activeElement?.dispatchEvent(click());
    else if (step !== undefined && row?.kind === 'node') onOpen(row.key, step.kind === 'open');
    else if (event.key.length === 1) {
      typed.current = typeOn(typed.current, event.key, event.timeStamp);
      const to = rowNamed(rows, typed.current.text, at);
      if (to >= 0) goTo(to);
    } else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
}

function click(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true });
}
