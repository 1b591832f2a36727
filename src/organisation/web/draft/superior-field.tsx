import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { pathQuery } from '#organisation/web/organisation-queries.ts';
import { pickedOfPath } from '#organisation/web/unit-picker/picked-unit.ts';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { STEP_TEXTS } from './step-texts.ts';

interface SuperiorFieldProps {
  readonly label: string;
  readonly eve: string;
  readonly made: readonly PickedUnit[];
  readonly value: PickedUnit | undefined;
  /** A unit whose superior is likely to be meant. */
  readonly like: PickedUnit | undefined;
  readonly onPick: (superior: PickedUnit | undefined) => void;
}

/** The superior of a unit; that of the units it replaces is one click away. */
export function SuperiorField(props: SuperiorFieldProps): ReactNode {
  const { label, eve, made, value, like, onPick } = props;
  const texts = useTexts(STEP_TEXTS);
  const { name } = useWrittenValues();
  const [nearest] = like?.above ?? [];
  const { data } = useQuery({
    ...pathQuery({ unit: nearest ?? '', on: eve }),
    enabled: nearest !== undefined && value === undefined,
  });
  const likely = data && pickedOfPath(data);
  return (
    <div>
      <UnitPicker label={label} day={eve} made={made} value={value} onPick={onPick} />
      {value === undefined && likely !== undefined && (
        <Button rank="quiet" onClick={() => onPick(likely)}>
          {texts.takeSuperior} <bdi>{name(likely)}</bdi>
        </Button>
      )}
    </div>
  );
}
