import type { ReactNode } from 'react';
import {
  emptyUnit,
  type DraftPart,
  type DraftStep,
  type PickedUnit,
} from '#organisation/model/draft/reorganisation-draft.ts';
import type { ShareBasis } from '#organisation/web/reorganisation/figure-parts.ts';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { BelowField } from './below-field.tsx';
import { TakerFields, type StepSurroundings } from './draft-fields.tsx';
import { STEP_TEXTS } from './step-texts.ts';

interface SplitFieldsProps extends StepSurroundings {
  readonly step: Extract<DraftStep, { kind: 'split' }>;
  readonly bases: readonly ShareBasis[];
  readonly onChange: (step: DraftStep) => void;
}

const LONGEST_SHARE = 61;

/** A unit and the parts into which it is divided, with what is known of their shares. */
export function SplitFields({ step, bases, onChange, ...others }: SplitFieldsProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const { unit, parts, below } = step;
  const changePart = (changed: DraftPart, index: number) =>
    onChange({ ...step, parts: parts.with(index, changed) });
  // What replaces a unit is most often of its level.
  const pickUnit = (picked: PickedUnit | undefined) => {
    const levelled = parts.map((part): DraftPart => {
      const { to } = part;
      if (to.kind === 'there' || to.unit.level !== '') return part;
      return { ...part, to: { kind: 'made', unit: { ...to.unit, level: picked?.level ?? '' } } };
    });
    onChange({ ...step, unit: picked, parts: levelled });
  };
  const addPart = () => {
    const made = { ...emptyUnit(others.nextNumber), level: unit?.level ?? '' };
    const part: DraftPart = { to: { kind: 'made', unit: made }, whole: '', byBasis: {} };
    onChange({ ...step, parts: [...parts, part] });
  };
  return (
    <>
      <UnitPicker
        label={texts.splitUnit}
        hint={texts.goesOn}
        day={others.eve}
        made={others.made}
        value={unit}
        onPick={pickUnit}
      />
      {parts.map((part, index) => (
        <PartFields
          // Parts have no identity of their own but their place.
          key={index}
          {...{ ...others, bases, part, index, unit }}
          canBeRemoved={parts.length > 2}
          onRemove={() => onChange({ ...step, parts: parts.toSpliced(index, 1) })}
          onChange={(changed) => changePart(changed, index)}
        />
      ))}
      <Button onClick={addPart}>{texts.addPart}</Button>
      {parts.filter(isShareUnknown).length > 1 && <Note tone="warn">{texts.unknownShare}</Note>}
      <BelowField
        {...others}
        hint={texts.belowHint}
        value={below}
        onPick={(picked) => onChange({ ...step, below: picked })}
      />
    </>
  );
}

function isShareUnknown({ whole }: DraftPart): boolean {
  return whole.trim() === '';
}

interface PartFieldsProps extends StepSurroundings {
  readonly part: DraftPart;
  readonly index: number;
  readonly unit: PickedUnit | undefined;
  readonly bases: readonly ShareBasis[];
  readonly canBeRemoved: boolean;
  readonly onRemove: () => void;
  readonly onChange: (part: DraftPart) => void;
}

function PartFields(props: PartFieldsProps): ReactNode {
  const { part, index, unit, bases, canBeRemoved, onRemove, onChange, ...others } = props;
  const texts = useTexts(STEP_TEXTS);
  return (
    <fieldset className="draft-part">
      <legend>{texts.part(index + 1)}</legend>
      <TakerFields
        {...others}
        label={texts.takes}
        newText={texts.takesNew}
        thereText={texts.takesThere}
        taker={part.to}
        near={unit === undefined ? [] : [unit]}
        onChange={(to) => onChange({ ...part, to })}
      />
      <ShareFields {...{ part, bases, onChange }} />
      {canBeRemoved && (
        <Button rank="quiet" onClick={onRemove}>
          {texts.removePart(index + 1)}
        </Button>
      )}
    </fieldset>
  );
}

function ShareFields({
  part,
  bases,
  onChange,
}: Pick<PartFieldsProps, 'part' | 'bases' | 'onChange'>): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const { whole, byBasis } = part;
  return (
    <fieldset className="draft-shares">
      <legend>{texts.shares}</legend>
      <p className="field-hint">{texts.sharesHint}</p>
      <div className="draft-shares-line">
        <TextField
          label={texts.wholeShare}
          value={whole}
          maxLength={LONGEST_SHARE}
          onChange={({ target }) => onChange({ ...part, whole: target.value })}
        />
        {bases.map((basis) => (
          <TextField
            key={basis.code}
            label={texts.shareOf(basis.name)}
            value={byBasis[basis.code] ?? ''}
            maxLength={LONGEST_SHARE}
            onChange={({ target }) =>
              onChange({ ...part, byBasis: { ...byBasis, [basis.code]: target.value } })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
