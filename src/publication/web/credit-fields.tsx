import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { creditedPeopleQuery } from './article-queries.ts';
import type { EditedArticle, NamedPerson } from './edited-article.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';

interface CreditFieldsProps {
  readonly edited: EditedArticle;
  readonly onEdit: (edited: EditedArticle) => void;
}

/** Who made an article: persons found by name, or an office. */
export function CreditFields({ edited, onEdit }: CreditFieldsProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  return (
    <fieldset className="article-credit">
      <legend>{texts.credit}</legend>
      <PersonsField
        label={texts.writers}
        persons={edited.writers}
        onChange={(writers) => onEdit({ ...edited, writers })}
      />
      <PersonsField
        label={texts.photographers}
        persons={edited.photographers}
        onChange={(photographers) => onEdit({ ...edited, photographers })}
      />
      <TextField
        label={texts.office}
        hint={texts.officeHint}
        dir="auto"
        maxLength={200}
        value={edited.office}
        onChange={({ target }) => onEdit({ ...edited, office: target.value })}
      />
    </fieldset>
  );
}

interface PersonsFieldProps {
  readonly label: string;
  readonly persons: readonly NamedPerson[];
  readonly onChange: (persons: readonly NamedPerson[]) => void;
}

function PersonsField({ label, persons, onChange }: PersonsFieldProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useQuery(creditedPeopleQuery(search));
  const found = search === '' ? [] : (data ?? []);
  const others = found.filter(({ id }) => !persons.some((person) => person.id === id));
  return (
    <div className="article-persons">
      <TextField
        label={label}
        placeholder={texts.findPerson}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p className="quiet small" role="status">
        {search !== '' && data?.length === 0 && texts.nobody}
      </p>
      <ul className="article-person-list" aria-label={label}>
        {persons.map((person) => (
          <li key={person.id}>
            <bdi>{person.name || texts.erased}</bdi>
            <Button
              rank="quiet"
              aria-label={`${texts.remove}: ${person.name}`}
              onClick={() => onChange(persons.filter(({ id }) => id !== person.id))}
            >
              ×
            </Button>
          </li>
        ))}
        {others.map(({ id, name, posts: [post] }) => (
          <li key={id}>
            <Button
              onClick={() => {
                onChange([...persons, { id, name }]);
                setTyped('');
              }}
            >
              + <bdi>{name}</bdi>
            </Button>
            {post !== undefined && <span className="quiet tiny">{post.title}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
