import { useEffect, useState, type ReactNode } from 'react';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import type { Place } from '#activities/web/activity-queries.ts';
import { placeNames } from '#activities/web/place-names.ts';
import { NewPlace } from './new-place.tsx';
import { OUTREACH_TEXTS } from './outreach-texts.ts';
import { PlacePicker } from './place-picker.tsx';

interface PlaceFieldProps {
  /** All that are known. */
  readonly places: readonly Place[];
  /** The identity of the place; empty: none yet. */
  readonly value: string;
  readonly isNeeded: boolean;
  readonly onPlace: (place: string) => void;
}

/** A place chosen by typing its name, or added where nobody has entered it yet. */
export function PlaceField({ places, value, isNeeded, onPlace }: PlaceFieldProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const [typed, setTyped] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useMay('keep-places');
  const named = placeNames(places);
  const name = (typed ?? '').trim();
  const isUnknown = name !== '' && value === '';
  // Somebody else may enter meanwhile what was typed here.
  useEffect(() => {
    const found = isUnknown ? placeCalled(placeNames(places), name) : undefined;
    if (found !== undefined) onPlace(found);
  }, [places, isUnknown, name, onPlace]);
  const pick = (id: string) => {
    setTyped(undefined);
    setAdding(false);
    onPlace(id);
  };
  return (
    <div className="place-field">
      <PlacePicker
        {...{ named, value, typed, setTyped }}
        fault={isNeeded ? (isUnknown ? texts.placeUnknown : texts.needed) : undefined}
        onType={(text) => {
          setTyped(text);
          onPlace(placeCalled(named, text) ?? '');
        }}
        onPick={pick}
      />
      {isUnknown && mayAdd && !isAdding && (
        <Button onClick={() => setAdding(true)}>{texts.addPlace(name)}</Button>
      )}
      {isUnknown && isAdding && <NewPlace {...{ name, places }} onAdded={pick} />}
    </div>
  );
}

/** The one place that is called just so; two of one name are told apart in the list. */
function placeCalled(named: ReadonlyMap<string, string>, typed: string): string | undefined {
  const found = [...named].filter(([, name]) => sameName(name, typed));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function sameName(one: string, other: string): boolean {
  const folded = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase();
  return folded(one) === folded(other);
}
