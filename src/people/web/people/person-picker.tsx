import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { foundPeopleQuery, type ListedPerson } from './people-queries.ts';
import { BornOn, HeldPosts } from './person-row.tsx';
import '#platform/web/parts/check-field.css';
import './people-fields.css';

interface PersonPickerProps {
  /** Left out: that something is given to somebody. */
  readonly label?: string;
  readonly chosen: Pick<ListedPerson, 'id'> | undefined;
  readonly onChoose: (person: ListedPerson | undefined) => void;
  readonly fault: string | undefined;
}

/** Somebody found by name; one of those found is chosen. */
export function PersonPicker({ label, chosen, onChoose, fault }: PersonPickerProps): ReactNode {
  const texts = useTexts(TEXTS);
  const group = useId();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, error } = useQuery(foundPeopleQuery(search));
  const found = search === '' ? [] : (data ?? []);
  return (
    <div className="person-picker">
      <TextField
        label={label ?? texts.search}
        hint={texts.hint}
        message={fault === undefined ? undefined : { tone: 'bad', text: fault }}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChoose(undefined);
        }}
      />
      {error !== null && <RefusalNote error={error} />}
      <p className="quiet small" role="status">
        {search !== '' && data?.length === 0 && texts.nobody}
      </p>
      {found.length > 0 && (
        <fieldset>
          <legend className="heard">{texts.found}</legend>
          {found.map((person) => (
            <label key={person.id} className="check-line">
              <input
                type="radio"
                name={group}
                checked={person.id === chosen?.id}
                onChange={() => onChoose(person)}
              />
              <span>
                <bdi>{person.name}</bdi>
                {found.some(({ id, name }) => id !== person.id && name === person.name) && (
                  <BornOn person={person} />
                )}
                <span className="quiet tiny">
                  <HeldPosts posts={person.posts} />
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface PickerTexts {
  readonly search: string;
  readonly hint: string;
  readonly nobody: string;
  readonly found: string;
}

const TEXTS: Texts<PickerTexts> = {
  vi: {
    search: 'Giao cho',
    hint: 'Gõ tên rồi chọn một người.',
    nobody: 'Không có ai tên như vậy. Ghi tên người ở trang Nhân sự trước.',
    found: 'Người tìm thấy',
  },
  en: {
    search: 'For whom',
    hint: 'Type a name, then choose one person.',
    nobody: 'Nobody is called so. Enter the person on the page People first.',
    found: 'People found',
  },
};
