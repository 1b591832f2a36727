import { useEffect, useRef, useState } from 'react';
import { CONFERENCE_TOPIC, type Versioned } from '#conference/web/conference-changes.ts';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';

/** A note, as it stands and as it is sent. */
export interface NoteOf<Of> {
  /** What it is a note of. */
  readonly of: Of;
  readonly saved: string;
  /** A function of a module. @returns the version that came of it */
  readonly send: (
    wish: Of & { readonly note: string },
    key: string,
  ) => Promise<{ readonly version: number }>;
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

/** A text of the server, and the last version known to hold it. */
interface HeldText {
  readonly text: string;
  readonly version: number;
}

/**
 * A note while somebody writes it. Sent is the version whose text was typed over, never a later one, so that
 * the server refuses to write over words that were not seen. What it is of changes its version also when its item
 * ends or a speaker is called; where the words are the same, that is nobody's concern, and it is sent again by
 * itself.
 */
export function useNoteDraft<Of extends Versioned>({ of, saved, send }: NoteOf<Of>): NoteDraft {
  const [typed, setTyped] = useState<string>();
  const live: HeldText = { text: saved, version: of.version };
  const [over, setOver] = useTextTypedOver(live, typed !== undefined);
  const change = useTopicChange(CONFERENCE_TOPIC, send);
  const { state } = change;
  const sent = useRef(live);
  const text = typed ?? saved;
  const sendOver = (version: number) => {
    sent.current = { text, version };
    void change.confirm({ ...of, version, note: text });
  };
  const isSameText = saved === over.text;
  const isStale = state.kind === 'refused' && state.refusal.status === CHANGED_MEANWHILE;
  const again = useRef(sendOver);
  useEffect(() => {
    again.current = sendOver;
  });
  useEffect(() => {
    const { version } = over;
    if (isStale && isSameText && sent.current.version !== version) again.current(version);
  }, [isStale, isSameText, over]);
  useEffect(() => {
    if (state.kind !== 'done') return;
    const done = { text: sent.current.text, version: state.result.version };
    setOver(done);
    // What was typed while it was on its way is not saved yet.
    setTyped((still) => (still === done.text ? undefined : still));
  }, [state, setOver]);
  return {
    ...{ text, setText: setTyped, isTyped: typed !== undefined, isSameText, change },
    save: () => sendOver(over.version),
    takeTheirs() {
      setTyped(undefined);
      change.forget();
    },
    keepMine() {
      setOver(live);
      sendOver(live.version);
    },
  };
}

/** What stands beneath what is typed: it follows the server while nothing is, and while its words are the same. */
function useTextTypedOver(live: HeldText, isTyped: boolean) {
  const [held, setHeld] = useState(live);
  const isFollowed = !isTyped || held.text === live.text;
  if (!isFollowed || isSame(held, live)) return [held, setHeld] as const;
  setHeld(live);
  return [live, setHeld] as const;
}

function isSame(one: HeldText, other: HeldText): boolean {
  return one.text === other.text && one.version === other.version;
}
