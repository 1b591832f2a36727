import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TextField } from '#platform/web/parts/field.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { delegatesQuery, type Delegate } from './delegation-queries.ts';
import { DELEGATION_TEXTS } from './delegation-texts.ts';

interface DelegatePickerProps {
  readonly chosen: Delegate | undefined;
  readonly onChoose: (delegate: Delegate | undefined) => void;
  /** Whether it was to be sent, and nobody is chosen. */
  readonly isMissing: boolean;
}

/** Somebody found by name; one of those found is chosen. */
export function DelegatePicker({ chosen, onChoose, isMissing }: DelegatePickerProps): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, error } = useQuery({ ...delegatesQuery(search), enabled: search !== '' });
  const found = search === '' ? undefined : data?.delegates;
  return (
    <div className="delegate-picker">
      <TextField
        label={texts.search}
        hint={texts.searchHint}
        message={isMissing ? { tone: 'bad', text: texts.noDelegate } : undefined}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChoose(undefined);
        }}
      />
      {error && <RefusalNote error={error} />}
      <p className="quiet small" role="status">
        {found?.length === 0 && texts.nobody}
      </p>
      {found !== undefined && found.length > 0 && (
        <fieldset>
          <legend className="heard">{texts.found}</legend>
          {found.map((delegate) => (
            <DelegateOption
              key={delegate.account}
              delegate={delegate}
              isChosen={delegate.account === chosen?.account}
              onChoose={() => onChoose(delegate)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface DelegateOptionProps {
  readonly delegate: Delegate;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function DelegateOption({ delegate, isChosen, onChoose }: DelegateOptionProps): ReactNode {
  const { name } = useWrittenValues();
  const posts = delegate.posts.map(({ title, titleEn }) => name({ name: title, nameEn: titleEn }));
  return (
    <label className="delegate-option">
      <input type="radio" name="delegate" checked={isChosen} onChange={onChoose} />
      <span>
        <bdi>{delegate.name}</bdi>
        {posts.length > 0 && <bdi className="quiet tiny">{posts.join(', ')}</bdi>}
      </span>
    </label>
  );
}
