import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { foundPeopleQuery } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { DELEGATE_TEXTS } from './delegate-texts.ts';

/** Somebody who is to be invited. */
export interface ChosenGuest {
  readonly id: string;
  readonly name: string;
}

interface GuestChoiceProps {
  readonly guests: readonly ChosenGuest[];
  readonly onGuests: (guests: readonly ChosenGuest[]) => void;
}

/** Guests by their names; those who are chosen stay in the list whatever is typed. */
export function GuestChoice({ guests, onGuests }: GuestChoiceProps): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const [typed, setTyped] = useState('');
  const { data } = useQuery(foundPeopleQuery(useDeferredValue(typed)));
  const isChosen = (id: string) => guests.some((guest) => guest.id === id);
  const found = (data?.people ?? []).filter(({ id }) => !isChosen(id));
  const flip = ({ id, name }: ChosenGuest) =>
    onGuests(isChosen(id) ? guests.filter((guest) => guest.id !== id) : [...guests, { id, name }]);
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
              <b dir="auto">{person.name}</b>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
