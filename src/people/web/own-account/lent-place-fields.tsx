import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { DELEGATION_TEXTS } from './delegation-texts.ts';
import type { LentPlace } from './lent-place.ts';

interface LentPlaceFieldsProps {
  readonly place: LentPlace;
  readonly onPlace: (place: LentPlace) => void;
  /** On which units are looked for. */
  readonly day: string;
  /** What is wrong with the unit. */
  readonly fault: string | undefined;
}

/** How far a role is lent: wherever it holds, or for one unit alone or with those below. */
export function LentPlaceFields(props: LentPlaceFieldsProps): ReactNode {
  const { place, onPlace, day, fault } = props;
  const texts = useTexts(DELEGATION_TEXTS);
  const { UnitPicker } = useLentParts();
  const { isWhole, unit, reach } = place;
  return (
    <>
      <Choice
        label={texts.where}
        value={isWhole ? 'whole' : 'unit'}
        options={[
          { value: 'whole', text: texts.everywhere },
          { value: 'unit', text: texts.oneUnit },
        ]}
        onChoose={(chosen) => onPlace({ ...place, isWhole: chosen === 'whole' })}
      />
      {!isWhole && (
        <>
          <UnitPicker
            label={texts.unit}
            hint={fault ?? texts.unitHint}
            day={day}
            value={unit}
            onPick={(picked) => onPlace({ ...place, unit: picked })}
            canClear
          />
          <Choice
            label={texts.reach}
            value={reach}
            options={[
              { value: 'below', text: texts.below },
              { value: 'alone', text: texts.alone },
            ]}
            onChoose={(chosen) => onPlace({ ...place, reach: chosen })}
          />
        </>
      )}
    </>
  );
}
