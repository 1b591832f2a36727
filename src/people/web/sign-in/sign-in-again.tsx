import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { useSessionActions } from './session-actions.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SIGN_IN_TEXTS } from './sign-in-texts.ts';
import { useSignIn } from './use-sign-in.ts';
import './sign-in.css';

/** Over everything, once the session has run out: what lies beneath stays as it was left. */
export function SignInAgain({ login }: { readonly login: string }): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  const titleId = useId();
  const over = useRef<HTMLDialogElement>(null);
  const { goOut } = useSessionActions();
  const [wish, setWish] = useState({ login, password: '' });
  const signing = useSignIn(doNothing);
  useEffect(() => {
    const shown = over.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[name=password]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={over}
      className="sign-in-again"
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
      // A browser closes it all the same where Escape is pressed twice.
      onClose={() => over.current?.showModal()}
    >
      <div className="sign-in-page">
        <section className="sign-in-main">
          <h1 id={titleId}>{texts.again}</h1>
          <p>{texts.againText}</p>
          <SignInForm signing={signing} wish={wish} onChange={setWish} />
          <Button rank="quiet" onClick={goOut}>
            {texts.leave}
          </Button>
        </section>
      </div>
    </dialog>
  );
}

/** The language of the window stays: its owner chose it before. */
function doNothing(): void {}
