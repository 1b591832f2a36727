import type { ReactNode } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import type { Refusal } from '#platform/web/api/refusal.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { CHANGE_TEXTS, type ChangeWords } from './change-texts.ts';
import './change.css';

/** What to do where somebody else changed it first. */
export interface ChangedMeanwhile {
  /** What stands there now; left out while it is being read. */
  readonly theirs: ReactNode;
  readonly onKeepMine: (() => void) | undefined;
  readonly onTakeTheirs: () => void;
}

export interface ChangeNoteProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** A sentence, or a note of its own; `null` where what was done shows by itself. */
  readonly done?: ReactNode;
  readonly meanwhile?: ChangedMeanwhile | undefined;
  /** Where a screen has words of its own for what is changed. */
  readonly words?: Partial<ChangeWords>;
  /** A refusal told in another way; `undefined`: as every other. */
  readonly toldAs?: (refusal: Refusal) => ReactNode;
}

/** Somebody else's change came first (RFC 9110, 412 Precondition Failed). */
const CHANGED_MEANWHILE = 412;

/** What became of a change; what nobody knows is never claimed. */
export function ChangeNote(props: ChangeNoteProps): ReactNode {
  const { state, onAskAgain, meanwhile, toldAs } = props;
  const common = useTexts(CHANGE_TEXTS);
  const texts = { ...common, ...props.words };
  const { done = common.done } = props;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'sending':
      return texts.sending !== null && <p role="status">{texts.sending}</p>;
    case 'done':
      return typeof done === 'string' ? <p role="status">{done}</p> : done;
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
      return toldAs?.(state.refusal) ?? <RefusalNote error={state.refusal} title={texts.refused} />;
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
