import { useEffect, useRef, type ReactNode } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { ChangeNote } from './change-note.tsx';
import { CHANGE_TEXTS } from './change-texts.ts';
import './change.css';

interface ChangeFormProps {
  readonly title: string;
  /** What the button says that sends it: its verb names the result. */
  readonly submit: string;
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A few fields that change something, in the place of what they change; closed once it is done. */
export function ChangeForm(props: ChangeFormProps): ReactNode {
  const { title, submit, change, onSubmit, onClose, children } = props;
  const { state } = change;
  const texts = useTexts(CHANGE_TEXTS);
  const form = useRef<HTMLFormElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (state.kind === 'done') close.current();
  }, [state.kind]);
  const isBusy = state.kind === 'sending' || state.kind === 'unknown';
  return (
    <form
      ref={form}
      className="change-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      {/* No heading: a form stands wherever it is opened, whatever heading is above it. */}
      <p className="change-title">{title}</p>
      {children}
      <div className="change-actions">
        <Button type="submit" rank="main" disabled={isBusy}>
          {submit}
        </Button>
        <Button rank="quiet" disabled={state.kind === 'sending'} onClick={onClose}>
          {texts.giveUp}
        </Button>
      </div>
      <ChangeNote state={state} onAskAgain={() => void change.askAgain()} />
    </form>
  );
}
