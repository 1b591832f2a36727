import type { ReactNode } from 'react';
import type { DraftStep, PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { UnitsPicker } from '#organisation/web/unit-picker/units-picker.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { BelowField } from './below-field.tsx';
import { TakerFields, type StepSurroundings } from './draft-fields.tsx';
import { STEP_TEXTS } from './step-texts.ts';

interface MergeFieldsProps extends StepSurroundings {
  readonly step: Extract<DraftStep, { kind: 'merge' }>;
  readonly onChange: (step: DraftStep) => void;
}

/** Which units are merged, into which, and where what is below them goes. */
export function MergeFields({ step, onChange, ...others }: MergeFieldsProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const { units, into, below } = step;
  const changeUnits = (chosen: readonly PickedUnit[]) => {
    const [first] = chosen;
    const isBare = into.kind === 'made' && into.unit.level === '' && first !== undefined;
    const unit = isBare ? { ...into.unit, level: first.level } : undefined;
    onChange({ ...step, units: chosen, into: unit ? { kind: 'made', unit } : into });
  };
  return (
    <>
      <UnitsPicker
        label={texts.mergedUnits}
        day={others.eve}
        made={others.made}
        units={units}
        onChange={changeUnits}
      />
      <TakerFields
        {...others}
        label={texts.into}
        newText={texts.intoNew}
        thereText={texts.intoOne}
        taker={into}
        near={units}
        onChange={(taker) => onChange({ ...step, into: taker })}
      />
      <BelowField
        {...others}
        hint={texts.belowHint}
        value={below}
        onPick={(unit) => onChange({ ...step, below: unit })}
      />
    </>
  );
}
