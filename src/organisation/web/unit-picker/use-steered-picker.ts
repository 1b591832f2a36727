import { useEffect, useState, type KeyboardEvent } from 'react';
import { pickerMove } from './picker-keys.ts';
import type { UnitOption, UnitOptions } from './unit-choice.ts';

interface Steered {
  readonly found: UnitOptions;
  readonly isOpen: boolean;
  readonly setTyped: (typed: string | undefined) => void;
  readonly pick: (option: UnitOption) => void;
}

export interface SteeredPicker {
  /** The line that is marked. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Something else was typed. */
  readonly beginAgain: () => void;
}

/** The keys of a picker. Enter pressed before the answer means the best of what will be found. */
export function useSteeredPicker({ found, isOpen, setTyped, pick }: Steered): SteeredPicker {
  const [active, setActive] = useState(0);
  const [isHurried, setHurried] = useState(false);
  const { options, isSettled } = found;
  if (isHurried && !isOpen) setHurried(false);
  // With every answer, for Enter may have been pressed before it.
  useEffect(() => {
    if (!isHurried || !isSettled) return;
    setHurried(false);
    const marked = options[active];
    if (marked !== undefined) pick(marked);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    // Then the key is for the input method: it ends a word.
    if (event.nativeEvent.isComposing) return;
    const move = pickerMove(event.key, { isOpen, active, count: isSettled ? options.length : 0 });
    if (move === undefined) return;
    event.preventDefault();
    if (move.kind === 'mark') setActive(move.place);
    else if (move.kind === 'take') setHurried(true);
    else setTyped(move.kind === 'open' ? '' : undefined);
  };
  const beginAgain = (): void => {
    setActive(0);
    setHurried(false);
  };
  return { active, onKeyDown, beginAgain };
}
