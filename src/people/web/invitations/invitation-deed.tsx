import { useEffect, useRef, type ReactNode } from 'react';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { useVisit } from './use-visit.ts';
import { VisitNote, VisitProof } from './visit-note.tsx';

interface InvitationDeedProps<Result> {
  /** What it does. */
  readonly text: string;
  readonly submit: string;
  readonly send: () => Promise<Result>;
  /** What is shown once it is done. */
  readonly done: (result: Result) => ReactNode;
  readonly onClose: () => void;
}

/** Does something to an invitation, after saying what that means. */
export function InvitationDeed<Result>(props: InvitationDeedProps<Result>): ReactNode {
  const { text, submit, send, done, onClose } = props;
  const { giveUp } = useTexts(CHANGE_TEXTS);
  const visit = useVisit((_: undefined) => send());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  if (visit.state.kind === 'done') return done(visit.state.result);
  return (
    <div ref={place} className="change-form" data-fields="short">
      <p>{text}</p>
      <div className="change-actions">
        <Button
          rank="main"
          disabled={visit.state.kind === 'sending'}
          onClick={() => void visit.start(undefined)}
        >
          {submit}
        </Button>
        <Button rank="quiet" onClick={onClose}>
          {giveUp}
        </Button>
      </div>
      <VisitNote state={visit.state} />
      <VisitProof visit={visit} />
    </div>
  );
}
