import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { foundPeopleQuery, type FoundPerson } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TextField } from '#platform/web/parts/field.tsx';
import { DELEGATE_TEXTS } from './delegate-texts.ts';

/** Somebody who is to be invited. */
export type ChosenGuest = Pick<FoundPerson, 'id' | 'name' | 'posts'>;

interface GuestChoiceProps {
  readonly guests: readonly ChosenGuest[];
  readonly onGuests: (guests: readonly ChosenGuest[]) => void;
}

/** Guests by their names, with the posts that tell people of one name apart; those who are chosen stay in the list whatever is typed. */
export function GuestChoice({ guests, onGuests }: GuestChoiceProps): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const [typed, setTyped] = useState('');
  const { data } = useQuery(foundPeopleQuery(useDeferredValue(typed)));
  const { name } = useWrittenValues();
  const postsOf = ({ posts }: ChosenGuest) =>
    posts
      .map(({ title, titleEn, unit }) => {
        const post = name({ name: title, nameEn: titleEn });
        return unit === null ? post : `${post}, ${name(unit)}`;
      })
      .join('; ');
  const isChosen = (id: string) => guests.some((guest) => guest.id === id);
  const found = (data?.people ?? []).filter(({ id }) => !isChosen(id));
  const flip = (person: ChosenGuest) =>
    onGuests(
      isChosen(person.id) ? guests.filter(({ id }) => id !== person.id) : [...guests, person],
    );
  return (
    <>
      <TextField
        label={texts.guests}
        hint={texts.guestsHint}
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className="delegate-list">
        {[...guests, ...(typed.trim() === '' ? [] : found)].map((person) => (
          <li key={person.id}>
            <label>
              <input type="checkbox" checked={isChosen(person.id)} onChange={() => flip(person)} />
              <span>
                <b dir="auto">{person.name}</b>
                <span className="quiet" dir="auto">
                  {postsOf(person)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
