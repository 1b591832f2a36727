import { memo, type MouseEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { TREE_TEXTS } from './tree-texts.ts';
import type { NodeRow, RestRow, TreeRow } from './tree-rows.ts';

interface LineProps<Row> {
  readonly row: Row;
  readonly index: number;
  /** From the top of the tree, and how high; in pixels. */
  readonly start: number;
  readonly size: number;
  /** Whether the Tab key comes to it. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Where choosing it leads. */
  readonly address: string;
  readonly onActive: (active: { readonly key: string; readonly at: number }) => void;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly onTryAgain: (id: string) => void;
}

/** One line; drawn anew only when something about it changes, and so not while others scroll by. */
export const TreeLine = memo(function TreeLine(props: LineProps<TreeRow>): ReactNode {
  const { row } = props;
  return row.kind === 'node' ? (
    <NodeLine {...props} row={row} />
  ) : (
    <RestLine {...props} row={row} />
  );
}, isAlike);

/** Rows are made anew with every branch that comes, though most say the same as before. */
function isAlike(one: LineProps<TreeRow>, other: LineProps<TreeRow>): boolean {
  const { row, ...looks } = one;
  const { row: otherRow, ...otherLooks } = other;
  return haveSame(row, otherRow) && haveSame(looks, otherLooks);
}

function haveSame(one: object, other: object): boolean {
  const values = Object.entries(other);
  const before = new Map(Object.entries(one));
  return before.size === values.length && values.every(([key, value]) => before.get(key) === value);
}

/** A step of 16 px for each level. */
function placeOf({ start, size, row }: LineProps<TreeRow>) {
  return { top: start, height: size, paddingInlineStart: 8 + (row.level - 1) * 16 };
}

function NodeLine(props: LineProps<NodeRow>): ReactNode {
  const { row, index, isActive, isSelected, onActive, onOpen } = props;
  const { node, isOpen, level, position, siblings } = row;
  const becomeActive = (): void => onActive({ key: row.key, at: index });
  const onClick = (event: MouseEvent): void => {
    becomeActive();
    if (!(event.target instanceof Element) || event.target.closest('.tree-turner') === null) return;
    event.preventDefault();
    onOpen(row.key, !isOpen);
  };
  return (
    <Link
      href={props.address}
      role="treeitem"
      className="tree-line"
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={node.hasBelow ? isOpen : undefined}
      aria-selected={isSelected}
      style={placeOf(props)}
      draggable={false}
      // A reader of screens brings the focus here by itself; keys are then meant for this line.
      onFocus={isActive ? undefined : becomeActive}
      onClick={onClick}
    >
      <span className="tree-turner" data-turns={node.hasBelow}>
        {node.hasBelow && <Sign name={isOpen ? 'down' : 'right'} />}
      </span>
      <bdi className="tree-name">{node.name}</bdi>
      {node.mark !== undefined && <span className="tree-mark">{node.mark}</span>}
      {node.count !== undefined && <span className="tree-count figures">{node.count}</span>}
    </Link>
  );
}

function RestLine(props: LineProps<RestRow>): ReactNode {
  const { row, index, isActive, onTryAgain } = props;
  const texts = useTexts(TREE_TEXTS);
  const hasFailed = row.kind === 'failed';
  return (
    <div
      role="treeitem"
      className="tree-line tree-rest"
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-selected={false}
      style={placeOf(props)}
      onClick={hasFailed ? () => onTryAgain(row.branch) : undefined}
    >
      <span className="tree-turner" />
      {hasFailed ? texts.failed : texts.coming}
    </div>
  );
}
