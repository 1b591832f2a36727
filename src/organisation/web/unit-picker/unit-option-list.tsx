import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { PickerList } from '#platform/web/picker/picker-list.tsx';
import type { UnitOption, UnitOptions } from './unit-choice.ts';
import { UNIT_PICKER_TEXTS } from './unit-picker-texts.ts';

interface UnitOptionListProps {
  /** Of the field; the list and its lines have it before their own. */
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly active: number;
  readonly found: UnitOptions;
  readonly onPick: (option: UnitOption) => void;
}

/** The units that may be picked, each with what tells it apart, and how many there are. */
export function UnitOptionList(props: UnitOptionListProps): ReactNode {
  const { id, label, active, found, onPick } = props;
  const { name } = useWrittenValues();
  return (
    <PickerList
      {...{ id, label, active, onPick }}
      options={found.options}
      isSettled={found.isSettled}
      keyOf={({ unit }) => unit.id}
      isOff={({ isOff }) => isOff}
      lineOf={({ unit, note }) => (
        <>
          <bdi>{name(unit)}</bdi> <span className="faint figures">{unit.code}</span>
          <span className="picker-note" dir="auto">
            {note}
          </span>
        </>
      )}
    >
      <HowMany {...props} />
    </PickerList>
  );
}

function HowMany({ typed, found }: UnitOptionListProps): ReactNode {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { count } = useWrittenValues();
  const { options, moreCount, isSettled, isUnanswered } = found;
  const isNone = options.length === 0 && isSettled && typed.trim() !== '';
  const isOne = options.length === 1 && typed.trim() !== '';
  return (
    <>
      {isUnanswered && texts.unanswered}
      {isNone && texts.none(typed)}
      {options.length > 0 && moreCount > 0 && texts.more(count(moreCount))}
      {options.length > 0 &&
        moreCount <= 0 &&
        (isOne ? texts.foundOne : texts.found(count(options.length)))}
    </>
  );
}
