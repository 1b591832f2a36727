import type { ReactNode } from 'react';
import type { DraftStep } from '#organisation/model/draft/reorganisation-draft.ts';
import type { ShareBasis } from '#organisation/web/reorganisation/figure-parts.ts';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { UnitsPicker } from '#organisation/web/unit-picker/units-picker.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { BelowField } from './below-field.tsx';
import { UnitFields, type StepSurroundings } from './draft-fields.tsx';
import { MergeFields } from './merge-fields.tsx';
import { SplitFields } from './split-fields.tsx';
import { STEP_TEXTS } from './step-texts.ts';
import { SuperiorField } from './superior-field.tsx';

export interface StepFieldsProps<Step extends DraftStep> extends StepSurroundings {
  readonly step: Step;
  readonly bases: readonly ShareBasis[];
  readonly onChange: (step: DraftStep) => void;
}

type Kind<Name extends DraftStep['kind']> = StepFieldsProps<Extract<DraftStep, { kind: Name }>>;

/** The fields of one step. */
export function StepFields({ step, ...others }: StepFieldsProps<DraftStep>): ReactNode {
  switch (step.kind) {
    case 'merge':
      return <MergeFields step={step} {...others} />;
    case 'split':
      return <SplitFields step={step} {...others} />;
    case 'move':
      return <MoveFields step={step} {...others} />;
    case 'dissolve':
      return <DissolveFields step={step} {...others} />;
    case 'create': {
      const { onChange } = others;
      return (
        <UnitFields
          {...others}
          unit={step.unit}
          onChange={(unit) => onChange({ kind: 'create', unit })}
        />
      );
    }
    case 'rename':
      return <RenameFields step={step} {...others} />;
    case 'recode':
      return <RecodeFields step={step} {...others} />;
    case 'kept':
      return <KeptStep />;
    default:
      return step satisfies never;
  }
}

function MoveFields({ step, onChange, eve, made }: Kind<'move'>): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  return (
    <>
      <UnitsPicker
        label={texts.movedUnits}
        day={eve}
        made={made}
        units={step.units}
        onChange={(units) => onChange({ ...step, units })}
      />
      <SuperiorField
        label={texts.newSuperior}
        eve={eve}
        made={made}
        value={step.superior}
        like={undefined}
        onPick={(superior) => onChange({ ...step, superior })}
      />
      <TextField
        label={texts.level}
        hint={texts.levelHint}
        dir="auto"
        value={step.level}
        maxLength={100}
        onChange={({ target }) => onChange({ ...step, level: target.value })}
      />
    </>
  );
}

function DissolveFields({ step, onChange, eve, made }: Kind<'dissolve'>): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  return (
    <>
      <UnitsPicker
        label={texts.dissolvedUnits}
        day={eve}
        made={made}
        units={step.units}
        onChange={(units) => onChange({ ...step, units })}
      />
      <p className="small quiet">{texts.dissolvedHint}</p>
      <BelowField
        {...{ eve, made }}
        hint={texts.belowOfDissolved}
        value={step.below}
        onPick={(below) => onChange({ ...step, below })}
      />
    </>
  );
}

function RenameFields({ step, onChange, eve, made }: Kind<'rename'>): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const { unit, name, nameEn } = step;
  return (
    <>
      <UnitPicker
        label={texts.unit}
        day={eve}
        made={made}
        value={unit}
        onPick={(picked) =>
          onChange({
            ...step,
            unit: picked,
            name: name === '' ? (picked?.name ?? '') : name,
            nameEn: nameEn === '' ? (picked?.nameEn ?? '') : nameEn,
          })
        }
      />
      <TextField
        label={texts.newName}
        dir="auto"
        value={name}
        maxLength={300}
        onChange={({ target }) => onChange({ ...step, name: target.value })}
      />
      <TextField
        label={texts.nameEn}
        dir="auto"
        value={nameEn}
        maxLength={300}
        onChange={({ target }) => onChange({ ...step, nameEn: target.value })}
      />
    </>
  );
}

function RecodeFields({ step, onChange, eve, made }: Kind<'recode'>): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  return (
    <>
      <UnitPicker
        label={texts.unit}
        day={eve}
        made={made}
        value={step.unit}
        onPick={(unit) => onChange({ ...step, unit })}
      />
      <TextField
        label={texts.newCode}
        dir="auto"
        value={step.code}
        maxLength={100}
        onChange={({ target }) => onChange({ ...step, code: target.value })}
      />
    </>
  );
}

function KeptStep(): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  return <p className="small quiet">{texts.keptHint}</p>;
}
