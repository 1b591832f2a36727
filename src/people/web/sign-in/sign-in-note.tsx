import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { useSecondsLeft } from './seconds-left.ts';
import { SIGN_IN_TEXTS } from './sign-in-texts.ts';
import type { SignInState } from './use-sign-in.ts';

/** Why somebody is not in yet, where it is not about what was typed. */
export function SignInNote({ state }: { readonly state: SignInState }): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  switch (state.kind) {
    case 'waiting':
      return <WaitNote until={state.until} />;
    case 'passkey-not-used':
      return (
        <Note tone="warn" isUrgent>
          <p>{texts.passkeyNotUsed}</p>
        </Note>
      );
    case 'failed':
      return <RefusalNote error={state.error} title={texts.failed} />;
    case 'idle':
    case 'sending':
    case 'wrong':
    case 'code-wanted':
      return null;
  }
}

/** Heard once; the seconds that count down are for the eye. */
function WaitNote({ until }: { readonly until: number }): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  const left = useSecondsLeft(until);
  if (left === 0) return null;
  return (
    <Note tone="warn">
      <p role="alert">{texts.tooMany}</p>
      <p className="sign-in-wait">{texts.waitFor(left)}</p>
    </Note>
  );
}
