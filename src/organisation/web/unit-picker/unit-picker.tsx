import { useId, useState, type ReactNode } from 'react';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { PickerInput } from '#platform/web/picker/picker-input.tsx';
import { useSteeredPicker } from '#platform/web/picker/use-steered-picker.ts';
import { useUnitOptions, type UnitOption } from './unit-choice.ts';
import { UnitOptionList } from './unit-option-list.tsx';
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
  const { name } = useWrittenValues();
  const [typed, setTyped] = useState<string>();
  // A unit to be made may have been named anew since it was picked.
  const value = made.find((each) => each.id === props.value?.id) ?? props.value;
  const found = useUnitOptions(typed ?? '', day, { made, near });
  const { options, isSettled, moreCount } = found;
  const isOpen = typed !== undefined && (typed.trim() !== '' || options.length > 0);
  const pick = ({ unit, isOff }: UnitOption) => {
    if (isOff) return;
    setTyped(undefined);
    onPick(unit);
  };
  const steered = useSteeredPicker({
    ...{ options, isSettled, hasMore: moreCount > 0, typed, isOpen, setTyped, pick },
  });
  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <div className="unit-picker-line">
        <PickerInput
          {...{ id, typed, setTyped, isOpen, steered }}
          picked={value === undefined ? '' : `${name(value)} (${value.code})`}
          placeholder={texts.type}
          describedBy={hint === undefined ? undefined : `${id}-hint`}
          isMarked={isOpen && isSettled && options[steered.active] !== undefined}
          onLeave={() => setTyped(undefined)}
        />
        {canClear && value !== undefined && (
          <Button rank="quiet" onClick={() => onPick(undefined)}>
            {texts.clear}
          </Button>
        )}
      </div>
      {isOpen && (
        <UnitOptionList {...{ id, label, typed, found }} active={steered.active} onPick={pick} />
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
