import { useEffect, useId, type ReactNode, type Ref } from 'react';
import { useLocation } from 'wouter';
import { nearestDayOf } from '#organisation/model/told-life.ts';
import type { FoundUnit } from '#organisation/web/organisation-queries.ts';
import { FinderField } from './finder-field.tsx';
import { FoundUnits } from './found-units.tsx';
import { useFoundUnits } from './use-found-units.ts';
import './unit-finder.css';

/** Where a unit is shown that was found, and on which day: one on which it lives. */
export interface UnitGoal {
  readonly unit: string;
  readonly on: string;
}

interface UnitFinderProps {
  /** The day whose units come first. */
  readonly on: string;
  readonly addressOf: (goal: UnitGoal) => string;
  /** Whether what is found floats over what is below, or stands in the place of it. */
  readonly placement: 'floating' | 'in-place';
  /** Stands here while nothing is sought. */
  readonly children?: ReactNode;
  /** The keys that lead here, as they are written on them. */
  readonly shortcut?: string;
  readonly field?: Ref<HTMLInputElement>;
  /** Told when somebody went to a unit. */
  readonly onGone?: () => void;
}

/**
 * A field that finds units by words of their names, whatever case and marks: the combobox with a
 * list of the WAI-ARIA Authoring Practices. Enter goes to the one that is marked, at first the best.
 */
export function UnitFinder(props: UnitFinderProps): ReactNode {
  const { on, addressOf, placement, children, shortcut, field, onGone } = props;
  const [, navigate] = useLocation();
  const id = useId();
  const finder = useFoundUnits(on);
  const { text, list, active, query, isShown, isHurried } = finder;
  const addressOfFound = (found: FoundUnit): string => addressOf(goalOf(found, on));
  const onGo = (): void => {
    finder.clear();
    onGone?.();
  };
  // With every answer, for Enter may have been pressed before it.
  useEffect(() => {
    const found = list?.[Math.max(active, 0)];
    if (!isHurried || found === undefined) return;
    navigate(addressOfFound(found));
    onGo();
  });
  return (
    <div
      className="unit-finder"
      data-placement={placement}
      role={placement === 'floating' ? 'search' : undefined}
      onBlur={finder.onBlur}
    >
      <FinderField {...{ id, finder, shortcut, field }} />
      {isShown ? (
        <FoundUnits {...{ id, query, text, active, onGo }} addressOf={addressOfFound} />
      ) : (
        children
      )}
    </div>
  );
}

function goalOf({ id, lifeFrom, lifeUntil }: FoundUnit, on: string): UnitGoal {
  return { unit: id, on: nearestDayOf({ from: lifeFrom, until: lifeUntil }, on) };
}
