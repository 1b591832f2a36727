import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { CONFERENCE_TOPIC, summonDelegates } from '#conference/web/conference-changes.ts';
import { holdersQuery, type ReadConference } from '#conference/web/conference-queries.ts';
import { CONFERENCE_TEXTS } from '#conference/web/list/conference-texts.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { GuestChoice, type ChosenGuest } from './guest-choice.tsx';
import { DELEGATE_TEXTS } from './delegate-texts.ts';

interface SummonFormProps {
  readonly conference: ReadConference;
  readonly onClose: () => void;
}

/** Summons whoever holds chosen posts of a unit on the day of the conference, or sits in its bodies. */
export function SummonForm({ conference, onClose }: SummonFormProps): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const lent = useTexts(CONFERENCE_TEXTS);
  const { UnitPicker } = useLentParts();
  const [unit, setUnit] = useState<PickedUnit>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [guests, setGuests] = useState<readonly ChosenGuest[]>([]);
  const change = useTopicChange(CONFERENCE_TOPIC, summonDelegates);
  const offers = useOffers(unit, conference.day);
  const told = (kind: Offer['kind']) =>
    offers.filter((offer) => offer.kind === kind && chosen.includes(offer.id)).map(({ id }) => id);
  const submit = () => {
    if (chosen.length + guests.length === 0) return;
    const invited = guests.map(({ id }) => id);
    const wish = { units: [], guests: invited, posts: told('post'), bodies: told('body') };
    void change.confirm({ conference: conference.id, told: wish });
  };
  const pick = (picked: PickedUnit | undefined) => {
    setUnit(picked);
    setChosen([]);
  };
  const flip = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <ChangeForm
      title={texts.summon}
      submit={texts.summonChosen}
      change={change}
      onSubmit={submit}
      onClose={onClose}
    >
      <UnitPicker
        label={lent.unit}
        hint={lent.unitHint}
        day={conference.day}
        value={unit}
        onPick={pick}
        canClear
      />
      {unit !== undefined && offers.length === 0 && <p>{lent.nobodyHere}</p>}
      <ul className="delegate-list">
        {offers.map(({ id, text, names }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => flip(id)} />
              <span>
                <b dir="auto">{text}</b>
                <span className="quiet" dir="auto">
                  {names}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <GuestChoice guests={guests} onGuests={setGuests} />
    </ChangeForm>
  );
}

interface Offer {
  readonly kind: 'post' | 'body';
  readonly id: string;
  readonly text: string;
  readonly names: string;
}

/** The posts and bodies of a unit that somebody is in on a day. */
function useOffers(unit: PickedUnit | undefined, day: string): readonly Offer[] {
  const { name } = useWrittenValues();
  const { data } = useQuery({ ...holdersQuery(unit?.id ?? '', day), enabled: unit !== undefined });
  if (data === undefined) return [];
  const posts = data.posts.map(({ id, title, titleEn, holders }) => ({
    ...{ kind: 'post' as const, id, text: name({ name: title, nameEn: titleEn }) },
    names: holders.map((each) => each.name).join(', '),
  }));
  const bodies = data.bodies.map(({ id, members, ...body }) => ({
    ...{ kind: 'body' as const, id, text: name(body) },
    names: members.map((each) => each.name).join(', '),
  }));
  return [...posts, ...bodies].filter(({ names }) => names !== '');
}
