import { useEffect, useState, type KeyboardEvent } from 'react';
import { NO_LINE, pickerMove, takenLine } from './picker-keys.ts';

interface Steered<Option> {
  readonly options: readonly Option[];
  /** Of those that match there are others beside. */
  readonly hasMore: boolean;
  /** Whether they answer to the text as it stands, not to the one before. */
  readonly isSettled: boolean;
  /** `undefined`: nothing is being picked. */
  readonly typed: string | undefined;
  readonly isOpen: boolean;
  readonly setTyped: (typed: string | undefined) => void;
  readonly pick: (option: Option) => void;
}

export interface SteeredPicker {
  /** The line that is marked, or `NO_LINE`. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Something else was typed. */
  readonly beginAgain: () => void;
}

/** The keys of a picker. Enter pressed before the answer means what it would mean after it. */
export function useSteeredPicker<Option>(steered: Steered<Option>): SteeredPicker {
  const { options, hasMore, isSettled, typed, isOpen, setTyped, pick } = steered;
  const [active, setActive] = useState(NO_LINE);
  const [isHurried, setHurried] = useState(false);
  if (isHurried && !isOpen) setHurried(false);
  // With every answer, for Enter may have been pressed before it.
  useEffect(() => {
    if (!isHurried || !isSettled) return;
    setHurried(false);
    const taken = takenLine({ options, hasMore, active, typed: typed ?? '' });
    if (taken !== undefined) pick(taken);
  });
  const beginAgain = (): void => {
    setActive(NO_LINE);
    setHurried(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Then the key is for the input method: it ends a word.
    if (event.nativeEvent.isComposing) return;
    const move = pickerMove(event.key, { isOpen, active, count: isSettled ? options.length : 0 });
    if (move === undefined) return;
    event.preventDefault();
    if (move.kind === 'mark') setActive(move.place);
    else if (move.kind === 'take') setHurried(true);
    else {
      beginAgain();
      setTyped(move.kind === 'open' ? '' : undefined);
    }
  };
  return { active, onKeyDown, beginAgain };
}
