import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { CONFIRM_TEXTS } from './confirm-texts.ts';

interface ConfirmStateProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** Where the version now in force is seen. */
  readonly newAddress?: string;
}

/** Somebody else's change came first (RFC 9110, 412 Precondition Failed). */
const CHANGED_MEANWHILE = 412;

/** Where a change stands; what nobody knows is never claimed. */
export function ConfirmState({ state, onAskAgain, newAddress }: ConfirmStateProps): ReactNode {
  const texts = useTexts(CONFIRM_TEXTS);
  switch (state.kind) {
    case 'idle':
    case 'done':
      return null;
    case 'sending':
      return <p role="status">{texts.sending}</p>;
    case 'unknown':
      return (
        <Note tone="warn" isUrgent>
          <p>
            <b>{texts.unknownTitle}</b>
          </p>
          <p>{texts.unknownText}</p>
          <Button onClick={onAskAgain}>{texts.askAgain}</Button>
        </Note>
      );
    case 'refused':
      if (state.refusal.status === CHANGED_MEANWHILE && newAddress !== undefined) {
        return (
          <Note tone="warn" isUrgent>
            <p>
              <b>{texts.changedTitle}</b>
            </p>
            <p>{texts.changedText}</p>
            <Link href={newAddress}>{texts.seeNew}</Link>
          </Note>
        );
      }
      return <RefusalNote error={state.refusal} title={texts.refused} />;
    default:
      return state satisfies never;
  }
}
