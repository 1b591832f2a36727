import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { useUnitOptions, type UnitOption, type UnitOptions } from './unit-choice.ts';
import { UNIT_PICKER_TEXTS } from './unit-picker-texts.ts';
import './unit-picker.css';

export interface UnitPickerProps {
  readonly label: string;
  readonly hint?: string;
  /** On whose day units are looked for. */
  readonly day: string;
  /** Units that do not live yet, and may be picked too. */
  readonly made?: readonly PickedUnit[];
  /** Units that are most likely meant. */
  readonly near?: readonly PickedUnit[];
  /** What stands in the field: the unit picked. */
  readonly value?: PickedUnit | undefined;
  readonly onPick: (unit: PickedUnit | undefined) => void;
  /** Whether a unit may be taken out of the field again. */
  readonly canClear?: boolean;
}

const NO_UNITS: readonly PickedUnit[] = [];

/** Picks one unit by typing: a combobox with a list (WAI-ARIA APG, editable, list autocomplete). */
export function UnitPicker(props: UnitPickerProps): ReactNode {
  const { label, hint, day, made = NO_UNITS, near = NO_UNITS, onPick, canClear = false } = props;
  const id = useId();
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const [typed, setTyped] = useState<string>();
  // A unit to be made may have been named anew since it was picked.
  const value = made.find((each) => each.id === props.value?.id) ?? props.value;
  const found = useUnitOptions(typed ?? '', day, { made, near });
  const isOpen = typed !== undefined && (typed.trim() !== '' || found.options.length > 0);
  const [active, setActive] = useState(0);
  const pick = ({ unit, isOff }: UnitOption) => {
    if (isOff) return;
    setTyped(undefined);
    onPick(unit);
  };
  return (
    <div className="field unit-picker">
      <label htmlFor={id}>{label}</label>
      <div className="unit-picker-line">
        <PickerInput
          {...{ id, hint, value, typed, setTyped, active, setActive, onPick: pick }}
          options={isOpen ? found.options : undefined}
        />
        {canClear && value !== undefined && (
          <Button rank="quiet" onClick={() => onPick(undefined)}>
            {texts.clear}
          </Button>
        )}
      </div>
      {isOpen && <OptionList {...{ id, label, typed, active, found, onPick: pick }} />}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface PickerInputProps extends Pick<UnitPickerProps, 'value'> {
  readonly id: string;
  readonly hint: string | undefined;
  readonly typed: string | undefined;
  readonly setTyped: (typed: string | undefined) => void;
  readonly active: number;
  readonly setActive: (active: number) => void;
  /** Left out: the list is closed. */
  readonly options: readonly UnitOption[] | undefined;
  readonly onPick: (option: UnitOption) => void;
}

function PickerInput(props: PickerInputProps): ReactNode {
  const { id, hint, value, typed, setTyped, active, setActive, options = [], onPick } = props;
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { name } = useWrittenValues();
  const steer = (event: KeyboardEvent) => {
    const next = keyed(event, { options, active });
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'close') setTyped(undefined);
    else if (next === 'open') setTyped('');
    else if (typeof next === 'number') setActive(next);
    else onPick(next);
  };
  return (
    <input
      id={id}
      role="combobox"
      dir="auto"
      autoComplete="off"
      placeholder={texts.type}
      value={typed ?? (value === undefined ? '' : `${name(value)} (${value.code})`)}
      aria-expanded={props.options !== undefined}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={options[active] && `${id}-${active}`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => {
        setTyped(target.value);
        setActive(0);
      }}
      onKeyDown={steer}
      onBlur={() => setTyped(undefined)}
    />
  );
}

interface Steered {
  readonly options: readonly UnitOption[];
  readonly active: number;
}

/** What a key means: another place in the list, the option taken, the list closed, or nothing. */
function keyed(
  { key }: KeyboardEvent,
  { options, active }: Steered,
): number | UnitOption | 'close' | 'open' | undefined {
  if (options.length === 0) {
    return key === 'Escape' ? 'close' : key === 'ArrowDown' ? 'open' : undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % options.length;
    case 'ArrowUp':
      return (active - 1 + options.length) % options.length;
    case 'Enter':
      return options[active];
    case 'Escape':
      return 'close';
    default:
      return undefined;
  }
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly active: number;
  readonly found: UnitOptions;
  readonly onPick: (option: UnitOption) => void;
}

function OptionList(props: OptionListProps): ReactNode {
  const { id, label, typed, active, found, onPick } = props;
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { name, count } = useWrittenValues();
  const { options, moreCount, isSettled } = found;
  const isNone = options.length === 0 && isSettled;
  return (
    <div className="unit-picker-list">
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {options.map((option, place) => (
          <li
            key={option.unit.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
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
      <p className="unit-picker-note" role="status">
        {isNone && typed.trim() !== '' && texts.none(typed)}
        {options.length > 0 && moreCount > 0 && texts.more(count(moreCount))}
        {options.length > 0 && moreCount <= 0 && (
          <span className="heard">{texts.found(count(options.length))}</span>
        )}
      </p>
    </div>
  );
}

function intoView(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
