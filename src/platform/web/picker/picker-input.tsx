import type { ReactNode } from 'react';
import type { SteeredPicker } from './use-steered-picker.ts';

interface PickerInputProps {
  /** The list and its lines have it before their own. */
  readonly id: string;
  /** What stands in the field while nothing is typed: the one picked. */
  readonly picked: string;
  readonly typed: string | undefined;
  readonly setTyped: (typed: string | undefined) => void;
  readonly placeholder?: string;
  readonly describedBy: string | undefined;
  readonly isInvalid?: boolean;
  readonly isOpen: boolean;
  /** Whether the line that is marked is there and answers to the text. */
  readonly isMarked: boolean;
  readonly steered: SteeredPicker;
  readonly onLeave: () => void;
}

const LONGEST_TEXT = 200;

/** The field of a picker: the combobox of the WAI-ARIA APG, editable, with a list. */
export function PickerInput(props: PickerInputProps): ReactNode {
  const { id, picked, typed, setTyped, placeholder, describedBy, isInvalid } = props;
  const { isOpen, isMarked, steered, onLeave } = props;
  return (
    <input
      {...{ id, placeholder }}
      role="combobox"
      dir="auto"
      autoComplete="off"
      maxLength={LONGEST_TEXT}
      value={typed ?? picked}
      aria-expanded={isOpen}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={isMarked ? `${id}-${steered.active}` : undefined}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => {
        setTyped(target.value);
        steered.beginAgain();
      }}
      onKeyDown={steered.onKeyDown}
      onBlur={onLeave}
    />
  );
}
