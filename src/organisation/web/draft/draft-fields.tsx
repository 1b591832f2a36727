import type { ReactNode } from 'react';
import {
  emptyUnit,
  type DraftTaker,
  type DraftUnit,
  type PickedUnit,
} from '#organisation/model/draft/reorganisation-draft.ts';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { STEP_TEXTS } from './step-texts.ts';
import { SuperiorField } from './superior-field.tsx';

/** What the fields of a step look at besides the step itself. */
export interface StepSurroundings {
  /** The eve of the reorganisation, on which units are looked for. */
  readonly eve: string;
  /** Units that earlier steps make. */
  readonly made: readonly PickedUnit[];
  /** The number that the next unit to be made may bear. */
  readonly nextNumber: number;
}

const LONGEST_NAME = 300;
const LONGEST_CODE = 100;

interface UnitFieldsProps extends StepSurroundings {
  readonly unit: DraftUnit;
  /** A unit in whose place it comes. */
  readonly like?: PickedUnit | undefined;
  readonly onChange: (unit: DraftUnit) => void;
}

/** A unit that is to be made. */
export function UnitFields({ unit, like, onChange, eve, made }: UnitFieldsProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const field = (key: 'name' | 'nameEn' | 'code' | 'level') => (
    <TextField
      label={texts[key]}
      dir="auto"
      value={unit[key]}
      maxLength={key === 'name' || key === 'nameEn' ? LONGEST_NAME : LONGEST_CODE}
      onChange={({ target }) => onChange({ ...unit, [key]: target.value })}
    />
  );
  return (
    <div className="draft-unit">
      {field('name')}
      {field('code')}
      {field('nameEn')}
      {field('level')}
      <SuperiorField
        label={texts.superior}
        eve={eve}
        made={made}
        value={unit.superior}
        like={like}
        onPick={(superior) => onChange({ ...unit, superior })}
      />
    </div>
  );
}

interface TakerFieldsProps extends StepSurroundings {
  readonly label: string;
  readonly newText: string;
  readonly thereText: string;
  readonly taker: DraftTaker;
  /** Those most likely meant, offered before others. */
  readonly near: readonly PickedUnit[];
  readonly onChange: (taker: DraftTaker) => void;
}

/** Who takes units or a part in: a new unit, or one that is there. */
export function TakerFields(props: TakerFieldsProps): ReactNode {
  const { label, newText, thereText, taker, near, onChange, ...surroundings } = props;
  const { eve, made, nextNumber } = surroundings;
  const [like] = near;
  const choose = (kind: DraftTaker['kind']) => {
    const unit = { ...emptyUnit(nextNumber), level: like?.level ?? '' };
    onChange(kind === 'there' ? { kind, unit: undefined } : { kind, unit });
  };
  return (
    <div className="draft-taker">
      <Choice
        label={label}
        value={taker.kind}
        options={[
          { value: 'made', text: newText },
          { value: 'there', text: thereText },
        ]}
        onChoose={choose}
      />
      {taker.kind === 'made' ? (
        <UnitFields
          {...surroundings}
          unit={taker.unit}
          like={like}
          onChange={(unit) => onChange({ kind: 'made', unit })}
        />
      ) : (
        <UnitPicker
          label={thereText}
          day={eve}
          made={made}
          near={near}
          value={taker.unit}
          onPick={(unit) => onChange({ kind: 'there', unit })}
        />
      )}
    </div>
  );
}
