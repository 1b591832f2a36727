import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { PasswordField } from '#people/web/password/password-field.tsx';
import { CodeForm } from './code-form.tsx';
import { passkeyObstacle } from './passkey-sign-in.ts';
import { SIGN_IN_TEXTS } from './sign-in-texts.ts';
import { SignInNote } from './sign-in-note.tsx';
import { useSecondsLeft } from './seconds-left.ts';
import type { SignIn, SignInWish } from './use-sign-in.ts';

interface SignInFormProps {
  readonly signing: SignIn;
  readonly wish: SignInWish;
  readonly onChange: (wish: SignInWish) => void;
}

/** Login and password, or a passkey; then the second step where the account has one. */
export function SignInForm({ signing, wish, onChange }: SignInFormProps): ReactNode {
  const [isAtCode, setAtCode] = useState(false);
  const { state, signIn, forget } = signing;
  if (state.kind === 'code-wanted' && !isAtCode) setAtCode(true);
  if (!isAtCode) return <PasswordForm {...{ signing, wish, onChange }} />;
  const back = (): void => {
    forget();
    setAtCode(false);
  };
  return <CodeForm state={state} onCode={(code) => void signIn({ ...wish, code })} onBack={back} />;
}

function PasswordForm({ signing, wish, onChange }: SignInFormProps): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  const { state, signIn, forget } = signing;
  const [isTried, setTried] = useState(false);
  const isWaiting = useSecondsLeft(state.kind === 'waiting' ? state.until : undefined) > 0;
  const { login, password: secret } = wish;
  const change = (part: Partial<SignInWish>): void => {
    if (state.kind === 'wrong') forget();
    onChange({ ...wish, ...part });
  };
  const isBusy = state.kind === 'sending';
  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (login.trim() === '' || secret === '' || isBusy || isWaiting) return;
        void signIn({ login, password: secret });
      }}
    >
      <TextField
        label={texts.login}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={login}
        message={messageIf(isTried && login.trim() === '', texts.noLogin)}
        onChange={({ target }) => change({ login: target.value })}
      />
      <PasswordField
        label={texts.password}
        name="password"
        autoComplete="current-password"
        value={secret}
        message={
          messageIf(isTried && secret === '', texts.noPassword) ??
          messageIf(state.kind === 'wrong', texts.wrong)
        }
        onChange={({ target }) => change({ password: target.value })}
      />
      <SignInNote state={state} />
      <SignInButtons {...{ signing, isBusy, isWaiting }} />
    </form>
  );
}

interface SignInButtonsProps {
  readonly signing: SignIn;
  readonly isBusy: boolean;
  readonly isWaiting: boolean;
}

function SignInButtons({ signing, isBusy, isWaiting }: SignInButtonsProps): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  return (
    <div className="sign-in-actions">
      <Button type="submit" rank="main" disabled={isBusy || isWaiting}>
        {isBusy ? texts.signingIn : texts.signIn}
      </Button>
      {passkeyObstacle() === undefined && (
        <Button disabled={isBusy} onClick={() => void signing.signInByPasskey()}>
          {texts.withPasskey}
        </Button>
      )}
    </div>
  );
}

function messageIf(
  isSo: boolean,
  text: string,
): { readonly tone: 'bad'; readonly text: string } | undefined {
  return isSo ? { tone: 'bad', text } : undefined;
}
