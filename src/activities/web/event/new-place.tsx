import { useState, type ReactNode } from 'react';
import { PLACE_KINDS, type PlaceKind } from '#activities/model/place/place.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import type { Place } from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import { OutreachChangeNote, useOutreachChange } from '#activities/web/outreach-change.tsx';
import { OUTREACH_TEXTS } from './outreach-texts.ts';

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

/** A place nobody has entered yet: what it is, and in which it lies. */
export function NewPlace({ name, places, onAdded }: NewPlaceProps): ReactNode {
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
