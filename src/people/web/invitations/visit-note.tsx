import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import type { VisitState } from './use-visit.ts';

/** What became of an invitation that brought no link. */
export function VisitNote({ state }: { readonly state: VisitState<unknown> }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  if (state.kind === 'refused') {
    return <RefusalNote error={state.error} title={texts.notInvited} />;
  }
  if (state.kind !== 'unknown') return null;
  return (
    <Note tone="warn" isUrgent>
      <p>{texts.unanswered}</p>
    </Note>
  );
}
