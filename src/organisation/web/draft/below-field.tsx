import type { ReactNode } from 'react';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { StepSurroundings } from './draft-fields.tsx';
import { STEP_TEXTS } from './step-texts.ts';

interface BelowFieldProps extends Pick<StepSurroundings, 'eve' | 'made'> {
  readonly hint: string;
  readonly value: PickedUnit | undefined;
  readonly onPick: (unit: PickedUnit | undefined) => void;
}

/** Where the units below those that end go. */
export function BelowField({ eve, made, hint, value, onPick }: BelowFieldProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  return (
    <UnitPicker
      label={texts.below}
      hint={hint}
      day={eve}
      made={made}
      value={value}
      onPick={onPick}
      canClear
    />
  );
}
