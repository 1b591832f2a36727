import type { ReactNode } from 'react';
import './picker.css';

interface PickerListProps<Option> {
  /** Of the field; the list and its lines have it before their own. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly keyOf: (option: Option) => string;
  readonly lineOf: (option: Option) => ReactNode;
  readonly isOff?: (option: Option) => boolean;
  /** The line that is marked, or `NO_LINE`. */
  readonly active: number;
  readonly isSettled: boolean;
  readonly onPick: (option: Option) => void;
  /** How many there are, or why there are none. */
  readonly children: ReactNode;
}

/** What may be picked; what answered the text before is pale until the new one is answered. */
export function PickerList<Option>(props: PickerListProps<Option>): ReactNode {
  const { id, label, options, keyOf, lineOf, isOff, active, isSettled, onPick, children } = props;
  return (
    <div className="picker-list" aria-busy={!isSettled}>
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {options.map((option, place) => (
          <li
            key={keyOf(option)}
            id={`${id}-${place}`}
            role="option"
            aria-selected={isSettled && place === active}
            aria-disabled={isOff?.(option) ?? false}
            ref={place === active ? intoView : undefined}
            // The field keeps the focus, so that the list is not closed before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {lineOf(option)}
          </li>
        ))}
      </ul>
      <p className="picker-note" role="status">
        {children}
      </p>
    </div>
  );
}

function intoView(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
