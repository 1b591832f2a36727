import type { ReactNode } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { CHANGE_TEXTS } from './change-texts.ts';
import './change.css';

/** What to do where somebody else changed it first. */
export interface ChangedMeanwhile {
  /** What stands there now; left out while it is being read. */
  readonly theirs: ReactNode;
  readonly onKeepMine: (() => void) | undefined;
  readonly onTakeTheirs: () => void;
}

interface ChangeNoteProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  readonly done?: string;
  readonly meanwhile?: ChangedMeanwhile | undefined;
}

/** Somebody else's change came first (RFC 9110, 412 Precondition Failed). */
const CHANGED_MEANWHILE = 412;

/** What became of a change; what nobody knows is never claimed. */
export function ChangeNote({ state, onAskAgain, done, meanwhile }: ChangeNoteProps): ReactNode {
  const texts = useTexts(CHANGE_TEXTS);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'sending':
      return <p role="status">{texts.sending}</p>;
    case 'done':
      return <p role="status">{done ?? texts.done}</p>;
    case 'unknown':
      return (
        <Note tone="warn" isUrgent>
          <p>
            <b>{texts.unknown}</b>
          </p>
          <p>{texts.unknownText}</p>
          <Button onClick={onAskAgain}>{texts.askAgain}</Button>
        </Note>
      );
    case 'refused':
      if (state.refusal.status === CHANGED_MEANWHILE && meanwhile !== undefined) {
        return <MeanwhileNote {...meanwhile} />;
      }
      return <RefusalNote error={state.refusal} title={texts.refused} />;
    default:
      return state satisfies never;
  }
}

function MeanwhileNote({ theirs, onKeepMine, onTakeTheirs }: ChangedMeanwhile): ReactNode {
  const texts = useTexts(CHANGE_TEXTS);
  return (
    <Note tone="warn" isUrgent>
      <p>
        <b>{texts.changed}</b>
      </p>
      <p>{texts.changedText}</p>
      {theirs}
      <div className="change-actions">
        <Button onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
        {onKeepMine !== undefined && <Button onClick={onKeepMine}>{texts.keepMine}</Button>}
      </div>
    </Note>
  );
}
