import { useMemo, type ReactNode } from 'react';
import type { UnitOfDay } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import type { TreeNode } from '#platform/web/tree/tree-node.ts';
import { Tree } from '#platform/web/tree/tree.tsx';
import type { NewUnit } from './new-units.ts';
import { UNIT_SIDE_TEXTS } from './unit-side-texts.ts';
import type { OpenedTreeOfDay } from './use-opened-units.ts';

interface UnitTreeProps {
  readonly opened: OpenedTreeOfDay;
  readonly selected: string | undefined;
  readonly addressOf: (unit: string) => string;
  readonly news: ReadonlyMap<string, NewUnit>;
}

/** The tree of units as far as it is opened. */
export function UnitTree({ opened, selected, addressOf, news }: UnitTreeProps): ReactNode {
  const { tree, open, isOld, error, onOpen, onTryAgain } = opened;
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const nodeOf = useNodes(news);
  const branches = useMemo(
    () =>
      new Map(
        tree.branches.map((branch) => [
          branch.unit,
          { nodes: branch.units.map(nodeOf), state: branch.state },
        ]),
      ),
    [tree.branches, nodeOf],
  );
  if (error !== null && !tree.root) {
    return <RefusalNote error={error} onTryAgain={() => onTryAgain()} />;
  }
  if (tree.root === undefined) return <LoadingBars lines={8} />;
  if (tree.root === null) return null;
  return (
    <div className="unit-tree" aria-busy={isOld}>
      <Tree
        label={texts.tree}
        root={nodeOf(tree.root)}
        {...{ open, branches, selected, addressOf, onOpen, onTryAgain }}
      />
    </div>
  );
}

function useNodes(news: ReadonlyMap<string, NewUnit>): (unit: UnitOfDay) => TreeNode {
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const written = useWrittenValues();
  return useMemo(() => {
    const made = new WeakMap<UnitOfDay, TreeNode>();
    return (unit) => {
      const there = made.get(unit);
      if (there !== undefined) return there;
      const { id, hasBelow, unitCount } = unit;
      const fresh = news.get(id);
      const node = {
        id,
        name: written.name(unit),
        hasBelow,
        count: written.count(unitCount),
        mark: fresh && texts.marks[fresh.kind](written.day(fresh.on)),
      };
      made.set(unit, node);
      return node;
    };
  }, [news, texts, written]);
}
