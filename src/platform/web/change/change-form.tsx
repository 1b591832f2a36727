import { useEffect, useRef, type ReactNode } from 'react';
import { isUnderWay, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useTypedWork } from '#platform/web/leave/typed-work.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ChangeNote, type ChangedMeanwhile } from './change-note.tsx';
import { CHANGE_TEXTS } from './change-texts.ts';
import './change.css';

export interface ChangeFormProps {
  readonly title: string;
  /** What the button says that sends it: its verb names the result. */
  readonly submit: string;
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly meanwhile?: ChangedMeanwhile | undefined;
  /** It waits for something else: nothing is sent meanwhile, and nothing said. */
  readonly isHeld?: boolean;
  /** What is still to be filled in, where it is said so before it is sent; until then nothing is. */
  readonly missing?: string | undefined;
  /** What else can be done with what it changes. */
  readonly deeds?: ReactNode;
  /** How wide its fields are. */
  readonly fields?: 'short' | 'whole';
  readonly children: ReactNode;
}

/** A few fields that change something, in the place of what they change; closed once it is done. */
export function ChangeForm(props: ChangeFormProps): ReactNode {
  const { title, submit, change, onSubmit, onClose, meanwhile } = props;
  const { isHeld = false, missing, deeds, fields = 'whole', children } = props;
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
  const noticeTyping = useTypedWork(state.kind === 'done');
  const isClosed = isHeld || missing !== undefined || isUnderWay(state);
  return (
    <form
      ref={form}
      className="change-form unprinted"
      data-fields={fields}
      aria-label={title}
      noValidate
      onInput={noticeTyping}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isClosed) onSubmit();
      }}
    >
      {/* No heading: a form stands wherever it is opened, whatever heading is above it. */}
      <p className="change-title">{title}</p>
      {children}
      {missing !== undefined && <p className="quiet">{missing}</p>}
      <div className="change-actions">
        <Button type="submit" rank="main" disabled={isClosed}>
          {submit}
        </Button>
        {deeds}
        <Button rank="quiet" disabled={state.kind === 'sending'} onClick={onClose}>
          {texts.giveUp}
        </Button>
      </div>
      {!isHeld && (
        <ChangeNote {...{ state, meanwhile }} onAskAgain={() => void change.askAgain()} />
      )}
    </form>
  );
}
