import type { ReactNode, Ref } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { UNIT_FINDER_TEXTS } from './unit-finder-texts.ts';
import type { FoundByWords } from './use-found-units.ts';

interface FinderFieldProps {
  /** Of the finder: its list and lines have it before their own. */
  readonly id: string;
  readonly finder: FoundByWords;
  readonly shortcut: string | undefined;
  readonly field: Ref<HTMLInputElement> | undefined;
}

/** Where the words are typed, and the keys are heard that mark a line of what was found. */
export function FinderField({ id, finder, shortcut, field }: FinderFieldProps): ReactNode {
  const texts = useTexts(UNIT_FINDER_TEXTS);
  const { text, active, isShown } = finder;
  return (
    <div className="unit-finder-field">
      <Sign name="find" tone="faint" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={texts.label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts={shortcut === undefined ? undefined : 'Control+K'}
        placeholder={texts.title}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={({ target }) => finder.type(target.value)}
        onKeyDown={finder.onKeyDown}
      />
      {shortcut !== undefined && text === '' && <kbd aria-hidden="true">{shortcut}</kbd>}
      {text !== '' && (
        <button type="button" aria-label={texts.clear} onClick={finder.clear}>
          <Sign name="close" />
        </button>
      )}
    </div>
  );
}
