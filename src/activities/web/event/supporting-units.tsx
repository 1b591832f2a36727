import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import type { NamedUnit } from '#activities/web/activity-queries.ts';
import { OUTREACH_TEXTS } from './outreach-texts.ts';

interface SupportingUnitsProps {
  readonly units: readonly NamedUnit[];
  readonly day: string;
  readonly onUnits: (units: readonly NamedUnit[]) => void;
}

/** Units that took part in an event beside the one that tells it. */
export function SupportingUnits({ units, day, onUnits }: SupportingUnitsProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const { name } = useWrittenValues();
  const { UnitPicker } = useLentParts();
  return (
    <div className="supporting-units">
      <UnitPicker
        label={texts.supporting}
        hint={texts.supportingHint}
        day={day}
        onPick={(picked) => {
          if (picked === undefined || units.some(({ id }) => id === picked.id)) return;
          onUnits([...units, picked]);
        }}
      />
      {units.length > 0 && (
        <ul>
          {units.map((unit) => (
            <li key={unit.id}>
              <span dir="auto">{name(unit)}</span>
              <Button
                rank="quiet"
                aria-label={`${texts.removeUnit}: ${name(unit)}`}
                onClick={() => onUnits(units.filter(({ id }) => id !== unit.id))}
              >
                {texts.removeUnit}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
