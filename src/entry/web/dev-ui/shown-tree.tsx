import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { TreeBranch } from '#platform/web/tree/tree-node.ts';
import { Tree } from '#platform/web/tree/tree.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';
import { ODD_TEXTS } from './odd-texts.ts';

const HERE = '/dev/ui';

/** A tree with an open branch, odd names, a mark, a branch that is coming and one that failed. */
export function ShownTree(): ReactNode {
  const { tree } = useTexts(DEV_UI_TEXTS);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['root', 'coming', 'failed']));
  const node = (id: string, name: string) => ({ id, name, hasBelow: false, count: '1' });
  const below = [
    { ...node('marked', tree.unit), mark: tree.mark },
    node('long', ODD_TEXTS.long),
    node('right-to-left', ODD_TEXTS.rightToLeft),
    node('markup', ODD_TEXTS.markup),
    { ...node('folded', tree.folded), hasBelow: true },
    { ...node('coming', tree.coming), hasBelow: true },
    { ...node('failed', tree.failed), hasBelow: true },
  ];
  const branches = new Map<string, TreeBranch>([
    ['root', { nodes: below, state: 'whole' }],
    ['folded', { nodes: [node('last', tree.unit)], state: 'whole' }],
    ['failed', { nodes: [], state: 'failed' }],
  ]);
  const root = { ...node('root', tree.root), hasBelow: true, count: '8' };
  const onOpen = (id: string, isOpen: boolean): void => {
    const others = [...open].filter((each) => each !== id);
    setOpen(new Set(isOpen ? [...others, id] : others));
  };
  return (
    <div className="dev-ui-tree">
      <Tree
        label={tree.root}
        selected="marked"
        addressOf={() => HERE}
        onTryAgain={() => undefined}
        {...{ root, open, branches, onOpen }}
      />
    </div>
  );
}
