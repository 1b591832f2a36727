import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { SIGN_IN_TEXTS } from './sign-in-texts.ts';
import { SignInNote } from './sign-in-note.tsx';
import { useSecondsLeft } from './seconds-left.ts';
import type { SignInState } from './use-sign-in.ts';

interface CodeFormProps {
  readonly state: SignInState;
  readonly onCode: (code: string) => void;
  readonly onBack: () => void;
}

/** The second step: a code of the app, or a recovery code. */
export function CodeForm({ state, onCode, onBack }: CodeFormProps): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<string>();
  const isWaiting = useSecondsLeft(state.kind === 'waiting' ? state.until : undefined) > 0;
  const isBusy = state.kind === 'sending';
  const isWrong = state.kind === 'code-wanted' && state.isWrong && refused === code;
  const isMissing = refused === '' && code === '';
  const fault = isWrong ? texts.wrongCode : isMissing ? texts.noCode : undefined;
  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(code);
        if (code.trim() !== '' && !isBusy && !isWaiting) onCode(code);
      }}
    >
      <h2>{texts.codeTitle}</h2>
      <TextField
        label={texts.code}
        hint={texts.codeHint}
        message={fault !== undefined ? { tone: 'bad', text: fault } : undefined}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <SignInNote state={state} />
      <div className="sign-in-actions">
        <Button type="submit" rank="main" disabled={isBusy || isWaiting}>
          {isBusy ? texts.signingIn : texts.goOn}
        </Button>
        <Button rank="quiet" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </form>
  );
}
