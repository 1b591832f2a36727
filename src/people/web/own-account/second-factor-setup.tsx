import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { isRefusedAs } from '#platform/web/api/refusal.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import { useOwnDeed, type DeedState } from './own-deed.ts';
import { QrPicture } from './qr-picture.tsx';
import { SECOND_FACTOR_TEXTS } from './second-factor-texts.ts';

interface SecondFactorSetupProps {
  readonly begun: { readonly secret: string; readonly uri: string };
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onGiveUp: () => void;
}

/** Gives the secret to an authenticator app, and has a code of it shown back. */
export function SecondFactorSetup({ begun, onCodes, onGiveUp }: SecondFactorSetupProps): ReactNode {
  const texts = useTexts(SECOND_FACTOR_TEXTS);
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const confirm = useOwnDeed(async (told: string) => {
    const body = { code: told };
    const answer = api.POST('/api/v1/account/second-factor/confirmation', { body });
    const { recoveryCodes } = await bodyOf(answer);
    onCodes(recoveryCodes);
  });
  const isWrong = isWrongCode(confirm.state);
  const missing = isTried && code.trim() === '' ? texts.noCode : undefined;
  const message = missing ?? (isWrong ? texts.wrongCode : undefined);
  return (
    <>
      <form
        className="own-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (code.trim() !== '') void confirm.start(code);
        }}
      >
        <ol className="factor-steps">
          <li>
            <p>{texts.scan}</p>
            <QrPicture text={begun.uri} label={texts.picture} />
            <p className="quiet small">{texts.type}</p>
            <p className="factor-secret">
              <code>{inFours(begun.secret)}</code>
            </p>
          </li>
          <li>
            <TextField
              label={texts.code}
              hint={texts.codeHint}
              message={badMessage(message)}
              inputMode="numeric"
              autoComplete="one-time-code"
              autoFocus
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </li>
        </ol>
        <div className="own-actions">
          <Button type="submit" rank="main" disabled={isOnItsWay(confirm.state)}>
            {texts.confirm}
          </Button>
          <Button rank="quiet" onClick={onGiveUp}>
            {texts.giveUp}
          </Button>
        </div>
      </form>
      {!isWrong && <DeedNote deed={confirm} />}
    </>
  );
}

/** Said here in other words: of recovery codes, which the refusal speaks of, there are none yet. */
function isWrongCode(state: DeedState<unknown>): boolean {
  return state.kind === 'refused' && isRefusedAs(state.error, 'code-does-not-match');
}

function badMessage(text: string | undefined) {
  return text === undefined ? undefined : ({ tone: 'bad', text } as const);
}

/** As it is easier to type from. */
function inFours(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
