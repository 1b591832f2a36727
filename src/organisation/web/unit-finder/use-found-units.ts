import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type FocusEvent, type KeyboardEvent } from 'react';
import {
  searchQuery,
  type FoundUnit,
  type FoundUnits,
} from '#organisation/web/organisation-queries.ts';

/** What somebody seeks, and what there is of it. */
export interface FoundByWords {
  readonly text: string;
  /** The answer to the text as it stands; `undefined` while there is none. */
  readonly list: readonly FoundUnit[] | undefined;
  readonly query: UseQueryResult<FoundUnits>;
  /** The line that is marked; -1: none. */
  readonly active: number;
  /** Whether there is something to show: a text, and the focus is still here. */
  readonly isShown: boolean;
  /** Whether Enter was pressed, perhaps before the answer: it means the best of what will be found. */
  readonly isHurried: boolean;
  readonly type: (text: string) => void;
  readonly clear: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** So long nothing is asked after a letter: the next one may come. */
const PAUSE_MS = 120;

/** What is typed, what was found of it, and which of that is marked. */
export function useFoundUnits(on: string): FoundByWords {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(true);
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
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const isShown = isOpen && text.trim() !== '';
  return { text, list, query, active, isShown, isHurried, type, clear, onKeyDown, onBlur };
}
