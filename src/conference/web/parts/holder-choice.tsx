import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { CONFERENCE_TEXTS } from '#conference/web/list/conference-texts.ts';
import { holdersQuery } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';

/** Somebody by the post held. */
export interface ChosenHolder {
  readonly person: string;
  readonly post: string;
}

interface HolderChoiceProps {
  readonly label: string;
  /** On which the post is held. */
  readonly day: string;
  readonly value: ChosenHolder | undefined;
  readonly onChoose: (holder: ChosenHolder | undefined) => void;
}

/** Chooses a person by the unit and the post held there on a day. */
export function HolderChoice({ label, day, value, onChoose }: HolderChoiceProps): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  const { UnitPicker } = useLentParts();
  const [unit, setUnit] = useState<PickedUnit>();
  const pick = (picked: PickedUnit | undefined) => {
    setUnit(picked);
    onChoose(undefined);
  };
  return (
    <fieldset className="holder-choice">
      <legend>{label}</legend>
      <UnitPicker
        label={texts.chooseUnit}
        hint={texts.unitHint}
        day={day}
        value={unit}
        onPick={pick}
        canClear
      />
      {unit !== undefined && <Holders {...{ unit, label, day, value, onChoose }} />}
    </fieldset>
  );
}

function Holders({ unit, ...props }: HolderChoiceProps & { readonly unit: PickedUnit }): ReactNode {
  const { label, day, value, onChoose } = props;
  const texts = useTexts(CONFERENCE_TEXTS);
  const { name } = useWrittenValues();
  const { data } = useQuery(holdersQuery(unit.id, day));
  const holders = (data?.posts ?? []).flatMap(({ id: post, title, titleEn, holders: held }) =>
    held.map(({ person, name: called }) => ({
      ...{ person, post, value: `${post} ${person}` },
      text: `${called}, ${name({ name: title, nameEn: titleEn })}`,
    })),
  );
  if (data === undefined) return null;
  if (holders.length === 0) return <p className="field-hint">{texts.nobodyHere}</p>;
  const chosen = value === undefined ? '' : `${value.post} ${value.person}`;
  return (
    <Choice
      label={label}
      value={chosen}
      options={[{ value: '', text: texts.choosePerson }, ...holders]}
      onChoose={(told) => onChoose(holders.find((each) => each.value === told))}
    />
  );
}
