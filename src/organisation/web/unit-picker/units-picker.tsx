import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { wholeBelow } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { UNIT_PICKER_TEXTS } from './unit-picker-texts.ts';
import { pickedOfUnit } from './picked-unit.ts';
import { UnitPicker } from './unit-picker.tsx';
import './unit-picker.css';

interface UnitsPickerProps {
  readonly label: string;
  readonly day: string;
  readonly made?: readonly PickedUnit[];
  readonly units: readonly PickedUnit[];
  readonly onChange: (units: readonly PickedUnit[]) => void;
}

/** Picks several units: one by one, or all that are right below one. */
export function UnitsPicker({ label, day, made, units, onChange }: UnitsPickerProps): ReactNode {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { count } = useWrittenValues();
  const add = (more: readonly PickedUnit[]) => {
    const known = new Set(units.map(({ id }) => id));
    onChange([...units, ...more.filter(({ id }) => !known.has(id))]);
  };
  return (
    <fieldset className="units-picker">
      <legend>{label}</legend>
      {units.length > 0 && <PickedUnits {...{ units, onChange }} />}
      {units.length > 1 && (
        <p className="small quiet">
          {texts.chosen(count(units.length))}{' '}
          <Button rank="quiet" onClick={() => onChange([])}>
            {texts.removeAll}
          </Button>
        </p>
      )}
      <UnitPicker
        label={texts.add}
        day={day}
        {...(made && { made })}
        onPick={(unit) => unit && add([unit])}
      />
      <AddBelow day={day} onAdd={add} />
    </fieldset>
  );
}

/** So many lines are drawn anew with each key without being felt. */
const STEP = 100;

function PickedUnits({ units, onChange }: Pick<UnitsPickerProps, 'units' | 'onChange'>): ReactNode {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { name, count } = useWrittenValues();
  const [shown, setShown] = useState(STEP);
  const more = units.length - shown;
  return (
    <>
      <ul className="picked-units" tabIndex={units.length > 12 ? 0 : undefined}>
        {units.slice(0, shown).map((unit) => (
          <li key={unit.id}>
            <bdi>{name(unit)}</bdi> <span className="faint figures">{unit.code}</span>
            <button
              type="button"
              aria-label={texts.remove(name(unit))}
              onClick={() => onChange(units.filter((each) => each !== unit))}
            >
              <Sign name="close" />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button rank="quiet" onClick={() => setShown(shown + STEP)}>
          {texts.showMore(count(Math.min(more, STEP)), count(more))}
        </Button>
      )}
    </>
  );
}

/** More are not merged or moved by one step of the API. */
const MOST_ADDED = 1000;

interface AddBelowProps {
  readonly day: string;
  readonly onAdd: (units: readonly PickedUnit[]) => void;
}

function AddBelow({ day, onAdd }: AddBelowProps): ReactNode {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<unknown>();
  const addAll = async (superior: PickedUnit) => {
    try {
      const units = await wholeBelow(client, { unit: superior.id, on: day });
      const above = [superior.id, ...superior.above];
      onAdd(units.slice(0, MOST_ADDED).map((unit) => pickedOfUnit(unit, above)));
      setOpen(false);
    } catch (refused) {
      setError(refused);
    }
  };
  if (!isOpen) {
    return (
      <Button rank="quiet" onClick={() => setOpen(true)}>
        {texts.addBelow}
      </Button>
    );
  }
  return (
    <>
      <UnitPicker
        label={texts.addBelowOf}
        hint={texts.addsFirst}
        day={day}
        onPick={(unit) => unit && void addAll(unit)}
      />
      {error !== undefined && <RefusalNote error={error} />}
    </>
  );
}
