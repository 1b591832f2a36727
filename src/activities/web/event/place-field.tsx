import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { PLACE_KINDS, type PlaceKind } from '#activities/model/place/place.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { placesQuery, type Place } from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import { OutreachChangeNote, useOutreachChange } from '#activities/web/outreach-change.tsx';
import { placeNames } from '#activities/web/place-names.ts';
import { OUTREACH_TEXTS } from './outreach-texts.ts';

interface PlaceFieldProps {
  /** The identity of the place; empty: none yet. */
  readonly value: string;
  readonly isNeeded: boolean;
  readonly onPlace: (place: string) => void;
}

const LONGEST_NAME = 200;

/** A place chosen by typing its name, or added where nobody has entered it yet. */
export function PlaceField({ value, isNeeded, onPlace }: PlaceFieldProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const list = useId();
  const { data: places = [] } = useQuery(placesQuery);
  const [typed, setTyped] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useMay('keep-places');
  const named = placeNames(places);
  const shown = typed ?? named.get(value) ?? '';
  const isUnknown = typed !== undefined && typed.trim() !== '' && value === '';
  // What was typed before the places were there is found once they are.
  useEffect(() => {
    const found = isUnknown ? placeCalled(placeNames(places), typed) : undefined;
    if (found !== undefined) onPlace(found);
  }, [places, isUnknown, typed, onPlace]);
  const fault = isNeeded ? (isUnknown ? texts.placeUnknown : texts.needed) : undefined;
  return (
    <div className="place-field">
      <TextField
        label={texts.place}
        hint={texts.placeHint}
        message={fault === undefined ? undefined : { tone: 'bad', text: fault }}
        list={list}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          onPlace(placeCalled(named, target.value) ?? '');
        }}
      />
      <datalist id={list}>
        {[...named].map(([id, name]) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {isUnknown && mayAdd && !isAdding && (
        <Button onClick={() => setAdding(true)}>{texts.addPlace(shown.trim())}</Button>
      )}
      {isUnknown && isAdding && (
        <NewPlace
          name={shown.trim()}
          {...{ places }}
          onAdded={(id) => {
            setTyped(undefined);
            setAdding(false);
            onPlace(id);
          }}
        />
      )}
    </div>
  );
}

function placeCalled(named: ReadonlyMap<string, string>, typed: string): string | undefined {
  return [...named].find(([, name]) => sameName(name, typed))?.[0];
}

function sameName(one: string, other: string): boolean {
  const folded = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase();
  return folded(one) === folded(other);
}

interface NewPlaceProps {
  readonly name: string;
  readonly places: readonly Place[];
  readonly onAdded: (id: string) => void;
}

interface PlaceWish {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly parent: string | null;
}

function NewPlace({ name, places, onAdded }: NewPlaceProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const { kinds } = useTexts(ACTIVITY_TEXTS);
  const { compareNames } = useWrittenValues();
  const [kind, setKind] = useState<PlaceKind>('commune');
  const [parent, setParent] = useState('');
  const change = useOutreachChange(enterPlace);
  const wider = places
    .filter((place) => place.kind === 'province' || place.kind === 'commune')
    .toSorted((one, other) => compareNames(one.name, other.name));
  const save = async (): Promise<void> => {
    const wish = { name, kind, parent: parent === '' ? null : parent };
    const outcome = await change.confirm(wish);
    if (outcome.kind === 'done') onAdded(outcome.result.id);
  };
  return (
    <div className="new-place">
      <Choice
        label={texts.newPlaceKind}
        value={kind}
        options={PLACE_KINDS.map((each) => ({ value: each, text: kinds[each] }))}
        onChoose={setKind}
      />
      <Choice
        label={texts.newPlaceParent}
        value={parent}
        options={[
          { value: '', text: texts.noParent },
          ...wider.map((place) => ({ value: place.id, text: place.name })),
        ]}
        onChoose={setParent}
      />
      <Button onClick={() => void save()}>{texts.savePlace}</Button>
      <OutreachChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
    </div>
  );
}

async function enterPlace(body: PlaceWish, key: string): Promise<Place> {
  const params = { header: { 'idempotency-key': key } };
  return bodyOf(api.POST('/api/v1/places', { params, body }));
}
