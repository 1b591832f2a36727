import type { ReactNode } from 'react';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { DoneNote } from '#platform/web/change/done-note.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ENTRY_TEXTS } from './entry-texts.ts';
import type { FigureChange } from './figure-wish.ts';

interface ChangeOutcomeProps {
  readonly change: FigureChange;
}

/** What became of the last wish about a figure. */
export function ChangeOutcome({ change }: ChangeOutcomeProps): ReactNode {
  const { done, sending, refused, unknown, unknownHint } = useTexts(ENTRY_TEXTS);
  const { state } = change;
  return (
    <ChangeNote
      state={state}
      onAskAgain={() => void change.askAgain()}
      words={{ sending, refused, unknown, unknownText: unknownHint }}
      done={state.kind === 'done' && <DoneNote>{done[doneAs(state.result)]}</DoneNote>}
    />
  );
}

type Done = Extract<FigureChange['state'], { kind: 'done' }>['result'];

function doneAs({ state, value }: Done): 'submitted' | 'accepted' | 'withdrawn' {
  if (value === null) return 'withdrawn';
  return state === 'accepted' ? 'accepted' : 'submitted';
}
