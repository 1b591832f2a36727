import { useState, type ReactNode } from 'react';
import { UnitFinder } from '#organisation/web/unit-finder/unit-finder.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sheet } from '#platform/web/parts/sheet.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { useNarrowWindow } from '#platform/web/style/narrow-window.ts';
import type { NewUnit } from './new-units.ts';
import { UNIT_SIDE_TEXTS } from './unit-side-texts.ts';
import { UnitTree } from './unit-tree.tsx';
import type { OpenedTreeOfDay } from './use-opened-units.ts';

interface TreeOrSheetProps {
  readonly on: string;
  readonly unit: string | undefined;
  readonly withoutUnit: 'root' | 'none';
  readonly addressOf: (unit: string, on?: string) => string;
  readonly opened: OpenedTreeOfDay;
  readonly news: ReadonlyMap<string, NewUnit>;
}

/** The tree with its search; on a telephone both are behind a button that names the unit. */
export function TreeOrSheet(props: TreeOrSheetProps): ReactNode {
  return useNarrowWindow() ? <TreeInSheet {...props} /> : <SearchedTree {...props} />;
}

function SearchedTree(props: TreeOrSheetProps): ReactNode {
  const { on, unit, withoutUnit, addressOf, opened, news } = props;
  const selected = withoutUnit === 'root' ? (unit ?? opened.tree.root?.id) : unit;
  return (
    <UnitFinder
      on={on}
      placement="in-place"
      addressOf={(goal) => addressOf(goal.unit, goal.on === on ? undefined : goal.on)}
    >
      <UnitTree {...{ opened, selected, addressOf, news }} />
    </UnitFinder>
  );
}

function TreeInSheet(props: TreeOrSheetProps): ReactNode {
  const { unit, withoutUnit, opened } = props;
  const isNone = unit === undefined && withoutUnit === 'none';
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const { name } = useWrittenValues();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(unit);
  if (shown !== unit) {
    // Another unit was chosen: it is seen.
    setShown(unit);
    setOpen(false);
  }
  return (
    <>
      <button
        type="button"
        className="unit-side-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className="unit-side-chosen">
          {isNone ? (
            texts.chooseUnit
          ) : (
            <>
              <span className="faint">{texts.unit}</span>{' '}
              <bdi>{opened.chosen && name(opened.chosen)}</bdi>
            </>
          )}
        </span>
        <Sign name="down" tone="faint" />
      </button>
      {isOpen && (
        <Sheet title={texts.chooseUnit} onClose={() => setOpen(false)}>
          <SearchedTree {...props} />
        </Sheet>
      )}
    </>
  );
}
