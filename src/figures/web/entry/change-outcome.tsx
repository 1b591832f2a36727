import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ENTRY_TEXTS } from './entry-texts.ts';
import type { FigureChange } from './figure-wish.ts';

interface ChangeOutcomeProps {
  readonly change: FigureChange;
}

/** What became of the last wish; never claimed as done or not done where nobody knows. */
export function ChangeOutcome({ change }: ChangeOutcomeProps): ReactNode {
  const texts = useTexts(ENTRY_TEXTS);
  const { state } = change;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'sending':
      return <p role="status">{texts.sending}</p>;
    case 'done':
      return (
        <Note tone="ok">
          <p role="status">{texts.done[doneAs(state.result)]}</p>
        </Note>
      );
    case 'refused':
      return <RefusalNote error={state.refusal} title={texts.refused} />;
    case 'unknown':
      return (
        <Note tone="warn" isUrgent>
          <p>
            <b>{texts.unknown}</b>
          </p>
          <p>{texts.unknownHint}</p>
          <Button onClick={() => void change.askAgain()}>{texts.askAgain}</Button>
        </Note>
      );
    default:
      return state satisfies never;
  }
}

type Done = Extract<FigureChange['state'], { kind: 'done' }>['result'];

function doneAs({ state, value }: Done): 'submitted' | 'accepted' | 'withdrawn' {
  if (value === null) return 'withdrawn';
  return state === 'accepted' ? 'accepted' : 'submitted';
}
