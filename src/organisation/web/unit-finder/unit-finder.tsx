import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useLocation } from 'wouter';
import { nearestDayOf } from '#organisation/model/told-life.ts';
import { searchQuery, type FoundUnit } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { FoundUnits } from './found-units.tsx';
import { UNIT_FINDER_TEXTS } from './unit-finder-texts.ts';
import './unit-finder.css';

/** Where a unit is shown that was found, and on which day: one on which it lives. */
export interface UnitGoal {
  readonly unit: string;
  readonly on: string;
}

interface UnitFinderProps {
  /** The day whose units come first. */
  readonly on: string;
  readonly addressOf: (goal: UnitGoal) => string;
  /** Whether what is found floats over what is below, or stands in the place of it. */
  readonly placement: 'floating' | 'in-place';
  /** Stands here while nothing is sought. */
  readonly children?: ReactNode;
  /** The keys that lead here, as they are written on them. */
  readonly shortcut?: string;
  readonly field?: Ref<HTMLInputElement>;
  /** Told when somebody went to a unit. */
  readonly onGone?: () => void;
}

/** So long nothing is asked after a letter: the next one may come. */
const PAUSE_MS = 120;

/**
 * A field that finds units by words of their names, whatever case and marks: the combobox with a
 * list of the WAI-ARIA Authoring Practices. Enter goes to the one that is marked, at first the best.
 */
export function UnitFinder(props: UnitFinderProps): ReactNode {
  const { on, addressOf, placement, children, shortcut, field, onGone } = props;
  const texts = useTexts(UNIT_FINDER_TEXTS);
  const [, navigate] = useLocation();
  const id = useId();
  const finder = useFoundUnits(on);
  const { text, list, active } = finder;
  const isSought = text.trim() !== '' && finder.isOpen;
  const addressOfFound = (found: FoundUnit): string => addressOf(goalOf(found, on));
  const gone = (): void => {
    finder.clear();
    onGone?.();
  };
  useEffect(() => {
    const found = list?.[Math.max(active, 0)];
    if (!finder.isHurried || found === undefined) return;
    navigate(addressOfFound(found));
    gone();
  });
  return (
    <div
      className="unit-finder"
      data-placement={placement}
      role={placement === 'floating' ? 'search' : undefined}
      onBlur={finder.leave}
    >
      <div className="unit-finder-field">
        <Sign name="find" tone="faint" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={texts.label}
          aria-expanded={isSought}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isSought && active >= 0 ? `${id}-${active}` : undefined}
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
      {isSought && (
        <FoundUnits
          {...{ id, query: finder.query, text, active, onGo: gone }}
          addressOf={addressOfFound}
        />
      )}
      {!isSought && children}
    </div>
  );
}

function goalOf({ id, lifeFrom, lifeUntil }: FoundUnit, on: string): UnitGoal {
  return { unit: id, on: nearestDayOf({ from: lifeFrom, until: lifeUntil }, on) };
}

/** What is typed, what was found of it, and which of that is marked. */
function useFoundUnits(on: string) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(true);
  // Enter before the answer: it means the best of what will be found.
  const [isHurried, setHurried] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const query = useQuery(searchQuery({ text: asked, on }));
  const isAnswered = asked === text.trim() && !query.isPlaceholderData;
  const list = isAnswered ? query.data?.found : undefined;
  const type = (typed: string): void => {
    setText(typed);
    setActive(-1);
    setOpen(true);
    setHurried(false);
  };
  const clear = (): void => type('');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const count = list?.length ?? 0;
    if (event.key === 'ArrowDown') setActive(active + 1 < count ? active + 1 : 0);
    else if (event.key === 'ArrowUp') setActive(active > 0 ? active - 1 : count - 1);
    else if (event.key === 'Enter') setHurried(text.trim() !== '');
    else if (event.key === 'Escape' && text !== '') clear();
    else return;
    event.preventDefault();
  };
  const leave = (event: React.FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return { text, list, active, isOpen, isHurried, query, type, clear, onKeyDown, leave };
}
