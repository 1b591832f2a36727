import { useEffect, useRef, type ReactNode } from 'react';
import type { ChangeState, ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { asksForProof } from '#people/web/proof/asks-for-proof.ts';
import { ProveAgain } from '#people/web/proof/prove-again.tsx';
import { ChangeNote, type ChangedMeanwhile } from '#platform/web/change/change-note.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';

interface ChangeFormProps {
  readonly title: string;
  /** What the button says that sends it: its verb names the result. */
  readonly submit: string;
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain' | 'forget'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly meanwhile?: ChangedMeanwhile | undefined;
  readonly children: ReactNode;
}

/**
 * A few fields that change something, in the place of what they change; closed once it is done. Where a proof
 * is needed, the change waits for it.
 */
export function ChangeForm(props: ChangeFormProps): ReactNode {
  const { title, submit, change, onSubmit, onClose, meanwhile, children } = props;
  const texts = useTexts(CHANGE_TEXTS);
  const form = useRef<HTMLFormElement>(null);
  const { state } = change;
  useFirstFocus(form);
  useCloseOnceDone(state, onClose);
  const isProofWanted = state.kind === 'refused' && asksForProof(state.refusal);
  const isBusy = state.kind === 'sending' || state.kind === 'unknown' || isProofWanted;
  return (
    <>
      <form
        ref={form}
        className="people-form"
        aria-label={title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSubmit();
        }}
      >
        <h3>{title}</h3>
        {children}
        <div className="people-actions">
          <Button type="submit" rank="main" disabled={isBusy}>
            {submit}
          </Button>
          <Button rank="quiet" disabled={state.kind === 'sending'} onClick={onClose}>
            {texts.giveUp}
          </Button>
        </div>
        {!isProofWanted && (
          <ChangeNote
            state={state}
            onAskAgain={() => void change.askAgain()}
            meanwhile={meanwhile}
          />
        )}
      </form>
      {isProofWanted && (
        <ProveAgain onProved={() => void change.askAgain()} onGiveUp={change.forget} />
      )}
    </>
  );
}

function useFirstFocus(form: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [form]);
}

/** Whoever it was opened for sees the change in the list; the focus goes back there. */
function useCloseOnceDone({ kind }: ChangeState<unknown>, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (kind === 'done') close.current();
  }, [kind]);
}
