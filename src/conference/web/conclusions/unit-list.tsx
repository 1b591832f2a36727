import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';

interface UnitListProps {
  readonly label: string;
  readonly day: string;
  readonly hint: string | undefined;
  readonly units: readonly PickedUnit[];
  readonly onUnits: (units: readonly PickedUnit[]) => void;
}

/** Several units, picked one after the other; each once. */
export function UnitList({ label, day, hint, units, onUnits }: UnitListProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { name } = useWrittenValues();
  const { UnitPicker } = useLentParts();
  const add = (picked: PickedUnit | undefined) => {
    if (picked === undefined || units.some(({ id }) => id === picked.id)) return;
    onUnits([...units, picked]);
  };
  return (
    <>
      <UnitPicker {...{ label, day }} {...(hint !== undefined && { hint })} onPick={add} />
      {units.length > 0 && (
        <ul className="conclusion-units" aria-label={texts.chosen}>
          {units.map((unit) => (
            <li key={unit.id}>
              <bdi>{name(unit)}</bdi>
              <Button
                rank="quiet"
                aria-label={texts.takeOut(name(unit))}
                onClick={() => onUnits(units.filter(({ id }) => id !== unit.id))}
              >
                <Sign name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
