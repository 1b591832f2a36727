import { useId, useState, type ReactNode } from 'react';
import { foundPlaces } from '#activities/model/place/found-places.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { describedBy, FieldFrame } from '#platform/web/parts/field.tsx';
import { PickerInput } from '#platform/web/picker/picker-input.tsx';
import { PickerList } from '#platform/web/picker/picker-list.tsx';
import { useSteeredPicker } from '#platform/web/picker/use-steered-picker.ts';
import { OUTREACH_TEXTS } from './outreach-texts.ts';

interface PlacePickerProps {
  /** How every place is called, by its identity. */
  readonly named: ReadonlyMap<string, string>;
  readonly value: string;
  /** What stands in the field in the place of the one picked. */
  readonly typed: string | undefined;
  readonly setTyped: (typed: string | undefined) => void;
  readonly onType: (text: string) => void;
  readonly onPick: (id: string) => void;
  readonly fault: string | undefined;
}

/** More that match are found by typing on. */
const MOST_OFFERED = 30;

/** One of the places that are known, found by parts of its name, with or without marks. */
export function PlacePicker(props: PlacePickerProps): ReactNode {
  const { named, value, typed, setTyped, onType, onPick, fault } = props;
  const id = useId();
  const texts = useTexts(OUTREACH_TEXTS);
  const { compareNames, count } = useWrittenValues();
  const [isWanted, setWanted] = useState(false);
  const found = isWanted ? foundPlaces(named, typed ?? '', compareNames) : [];
  const options = found.slice(0, MOST_OFFERED);
  const moreCount = found.length - options.length;
  const isOpen = options.length > 0;
  const pick = (place: string) => {
    setWanted(false);
    onPick(place);
  };
  const steered = useSteeredPicker({
    ...{ options, hasMore: moreCount > 0, isSettled: true, typed, isOpen, pick },
    setTyped: (text) => {
      setWanted(text !== undefined);
      if (text !== undefined) setTyped(text);
    },
  });
  const message = fault === undefined ? undefined : ({ tone: 'bad', text: fault } as const);
  return (
    <div className="picker">
      <FieldFrame {...{ id, message }} label={texts.place} hint={texts.placeHint}>
        <PickerInput
          {...{ id, typed, isOpen, steered }}
          picked={named.get(value) ?? ''}
          describedBy={describedBy(id, texts.placeHint, message)}
          isInvalid={fault !== undefined}
          isMarked={isOpen && options[steered.active] !== undefined}
          setTyped={(text) => {
            setWanted(true);
            onType(text ?? '');
          }}
          onLeave={() => {
            setWanted(false);
            if (value !== '') setTyped(undefined);
          }}
        />
        {isOpen && (
          <PickerList
            {...{ id, options }}
            label={texts.placesFound}
            active={steered.active}
            isSettled
            keyOf={(place) => place}
            lineOf={(place) => <bdi>{named.get(place)}</bdi>}
            onPick={pick}
          >
            {moreCount > 0
              ? texts.placesMore(count(moreCount))
              : texts.placesCount(count(options.length))}
          </PickerList>
        )}
      </FieldFrame>
    </div>
  );
}
