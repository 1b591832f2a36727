import type { ReactNode } from 'react';
import { ProveAgain } from '#people/web/proof/prove-again.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { OWN_ACCOUNT_TEXTS } from './own-account-texts.ts';
import type { DeedState, OwnDeed } from './own-deed.ts';

interface DeedNoteProps<Wish, Result> {
  readonly deed: OwnDeed<Wish, Result>;
  /** What to say once it is done; left out: nothing, where the screen shows it. */
  readonly done?: string;
}

/** What became of something done to the own account; asks in its place for a proof where one is needed. */
export function DeedNote<Wish, Result>({ deed, done }: DeedNoteProps<Wish, Result>): ReactNode {
  const texts = useTexts(OWN_ACCOUNT_TEXTS);
  const { state, goOn, forget } = deed;
  switch (state.kind) {
    case 'idle':
    case 'sending':
      return null;
    case 'proof-wanted':
      return <ProveAgain onProved={() => void goOn()} onGiveUp={forget} />;
    case 'refused':
      return <RefusalNote error={state.error} title={texts.notDone} />;
    case 'unknown':
      return (
        <Note tone="warn" isUrgent>
          <p>{texts.unknown}</p>
          <Button onClick={() => void goOn()}>{texts.tryAgain}</Button>
        </Note>
      );
    case 'done':
      return done === undefined ? null : (
        <p className="own-done" role="status">
          {done}
        </p>
      );
  }
}

/** Whether a deed is on its way, so that its button waits. */
export function isOnItsWay({ kind }: DeedState<unknown>): boolean {
  return kind === 'sending' || kind === 'proof-wanted';
}
