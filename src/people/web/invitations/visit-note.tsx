import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { asksForProof } from '#people/web/proof/asks-for-proof.ts';
import { ProveAgain } from '#people/web/proof/prove-again.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import type { Visit, VisitState } from './use-visit.ts';

/** What became of an invitation that brought no link. */
export function VisitNote({ state }: { readonly state: VisitState<unknown> }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  if (state.kind === 'refused') {
    if (asksForProof(state.error)) return null;
    return <RefusalNote error={state.error} title={texts.notInvited} />;
  }
  if (state.kind !== 'unknown') return null;
  return (
    <Note tone="warn" isUrgent>
      <p>{texts.unanswered}</p>
    </Note>
  );
}

/** Asks for a proof where one is needed, and goes on with it; stands in no form. */
export function VisitProof<Wish, Result>({
  visit: { state, goOn, forget },
}: {
  readonly visit: Visit<Wish, Result>;
}): ReactNode {
  if (state.kind !== 'refused' || !asksForProof(state.error)) return null;
  return <ProveAgain onProved={() => void goOn()} onGiveUp={forget} />;
}
