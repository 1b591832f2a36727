import { useEffect, useRef, useState } from 'react';
import { CONFERENCE_TOPIC, type Versioned } from '#conference/web/conference-changes.ts';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';

/** A note, as it stands and as it is sent. */
export interface NoteOf<Of> {
  /** What it is a note of. */
  readonly of: Of;
  readonly saved: string;
  /** A function of a module. */
  readonly send: (wish: Of & { readonly note: string }, key: string) => Promise<unknown>;
}

export interface NoteDraft {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isTyped: boolean;
  /** Nobody else has written it anew since this one began to. */
  readonly isSameText: boolean;
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain'>;
  readonly save: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

const CHANGED_MEANWHILE = 412;

/**
 * A note while somebody writes it. What it is of changes its version also when a speaker is called; where the
 * words are the same, that is nobody's concern, and it is sent again by itself.
 */
export function useNoteDraft<Of extends Versioned>({ of, saved, send }: NoteOf<Of>): NoteDraft {
  const [typed, setTyped] = useState<string>();
  const [base, setBase] = useState(saved);
  const change = useTopicChange(CONFERENCE_TOPIC, send);
  const { state } = change;
  if (typed === undefined && base !== saved) setBase(saved);
  const text = typed ?? saved;
  const isSameText = saved === base;
  const isStale = state.kind === 'refused' && state.refusal.status === CHANGED_MEANWHILE;
  const save = () => void change.confirm({ ...of, note: text });
  const again = useRef(save);
  useEffect(() => {
    again.current = save;
  });
  const { version } = of;
  const sent = useRef(version);
  useEffect(() => {
    if (!isStale || !isSameText || sent.current === version) return;
    sent.current = version;
    again.current();
  }, [isStale, isSameText, version]);
  useEffect(() => {
    if (state.kind === 'done') setTyped(undefined);
  }, [state]);
  return {
    ...{ text, setText: setTyped, isTyped: typed !== undefined, isSameText, change, save },
    takeTheirs() {
      setTyped(undefined);
      change.forget();
    },
    keepMine() {
      setBase(saved);
      save();
    },
  };
}
