import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { UnitOption, UnitOptions } from './unit-choice.ts';
import { UNIT_PICKER_TEXTS } from './unit-picker-texts.ts';

interface UnitOptionListProps {
  /** Of the field; the list and its lines have it before their own. */
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly active: number;
  readonly found: UnitOptions;
  readonly onPick: (option: UnitOption) => void;
}

/** The units that may be picked; those of the text before are pale until it is answered. */
export function UnitOptionList(props: UnitOptionListProps): ReactNode {
  const { id, label, active, found, onPick } = props;
  const { name } = useWrittenValues();
  return (
    <div className="unit-picker-list" aria-busy={!found.isSettled}>
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {found.options.map((option, place) => (
          <li
            key={option.unit.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={found.isSettled && place === active}
            aria-disabled={option.isOff}
            ref={place === active ? intoView : undefined}
            // The field keeps the focus, so that the list is not closed before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <bdi>{name(option.unit)}</bdi> <span className="faint figures">{option.unit.code}</span>
            <span className="unit-picker-note" dir="auto">
              {option.note}
            </span>
          </li>
        ))}
      </ul>
      <HowMany {...props} />
    </div>
  );
}

function HowMany({ typed, found }: UnitOptionListProps): ReactNode {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { count } = useWrittenValues();
  const { options, moreCount, isSettled, isUnanswered } = found;
  const isNone = options.length === 0 && isSettled && typed.trim() !== '';
  return (
    <p className="unit-picker-note" role="status">
      {isUnanswered && texts.unanswered}
      {isNone && texts.none(typed)}
      {options.length > 0 && moreCount > 0 && texts.more(count(moreCount))}
      {options.length > 0 && moreCount <= 0 && (
        <span className="heard">{texts.found(count(options.length))}</span>
      )}
    </p>
  );
}

function intoView(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
